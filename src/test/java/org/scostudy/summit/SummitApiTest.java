package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class SummitApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCENARIO = "sco:exercise-abroad.";

    @Autowired
    MockMvc mvc;

    private Cookie remembered = new Cookie("none", "");

    @BeforeEach
    void a_guest() throws Exception {
        remembered = guest();
    }

    private Cookie guest() throws Exception {
        MockHttpServletResponse entered = mvc.perform(MockMvcRequestBuilders.post("/guest")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("zone", "Asia/Tashkent"))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(entered.getCookie("sco-remember"));
    }

    private String someScenario() throws Exception {
        for (JsonNode scenario :
                ok(get("/api/scenario/scenarios?topic=exercises")).path("scenarios")) {
            if (scenario.path("ref").asString().startsWith(SCENARIO)) {
                return scenario.path("ref").asString();
            }
        }
        throw new IllegalStateException("no exercise on a member's soil");
    }

    private JsonNode begin() throws Exception {
        return ok(post("/api/scenario/plays", Map.of("scenario", someScenario(), "play", uuid())));
    }

    private MockHttpServletResponse answer(JsonNode play, Map<String, Object> answer) throws Exception {
        return post(
                "/api/scenario/plays/" + play.path("id").asString() + "/answers",
                Map.of("step", play.path("step").path("id").asString(), "answer", answer, "entry", uuid()));
    }

    @Nested
    class The_list {

        @Test
        void names_topics_and_scenarios_without_giving_anything_away() throws Exception {
            JsonNode shelf = ok(get("/api/scenario/scenarios"));

            assertThat(shelf.path("topics").size()).isEqualTo(10);
            assertThat(shelf.path("scenarios").size()).isGreaterThanOrEqualTo(60);
            assertThat(shelf.toString()).doesNotContain("objects", "\"score\"");
        }
    }

    @Nested
    class Before_a_prediction {

        @Test
        void the_text_on_the_table_is_shown_but_not_where_anybody_stands() throws Exception {
            JsonNode step = begin().path("step");

            assertThat(step.path("kind").asString()).isEqualTo("predict");
            assertThat(step.path("table").path("clauses").size()).isEqualTo(3);
            assertThat(step.path("table").path("stances").isNull()).isTrue();
            assertThat(step.path("table").path("outcome").isNull()).isTrue();
            assertThat(step.path("members").size()).isEqualTo(6);
        }
    }

    @Nested
    class After_a_prediction {

        @Test
        void the_key_the_stances_and_their_reasons_are_told() throws Exception {
            JsonNode play = begin();
            String host =
                    play.path("step").path("table").path("host").path("id").asString();

            JsonNode answered = ok(answer(play, Map.of("members", List.of(host))));

            assertThat(answered.path("recorded").asString()).isEqualTo("now");
            JsonNode turn = answered.path("play").path("history").path(0);
            assertThat(turn.path("key").path(0).asString()).isEqualTo(host);
            assertThat(turn.path("score").asInt()).isEqualTo(3);
            assertThat(turn.path("step").path("table").path("stances").size()).isEqualTo(6);
            assertThat(turn.toString()).contains("non-interference", "military.2");
        }

        @Test
        void choices_are_listed_without_their_consequences() throws Exception {
            JsonNode play = ok(answer(begin(), Map.of("members", List.of()))).path("play");

            for (JsonNode choice : play.path("step").path("choices")) {
                assertThat(choice.propertyNames()).containsExactlyInAnyOrder("id", "label");
            }
            assertThat(play.path("debrief").isNull()).isTrue();
        }
    }

    @Nested
    class At_the_end {

        @Test
        void the_debrief_sets_the_way_taken_beside_the_best_one() throws Exception {
            JsonNode play = begin();
            while (play.path("state").asString().equals("open")) {
                boolean predict = play.path("step").path("kind").asString().equals("predict");
                Map<String, Object> answer = predict
                        ? Map.of("members", List.of())
                        : Map.of(
                                "choice",
                                play.path("step")
                                        .path("choices")
                                        .path(0)
                                        .path("id")
                                        .asString());
                play = ok(answer(play, answer)).path("play");
            }

            JsonNode debrief = play.path("debrief");
            assertThat(play.path("step").path("kind").asString()).isEqualTo("end");
            assertThat(debrief.path("best").size()).isGreaterThanOrEqualTo(1);
            assertThat(debrief.path("yours").size()).isGreaterThanOrEqualTo(1);
            assertThat(debrief.path("score").asInt())
                    .isLessThanOrEqualTo(debrief.path("outOf").asInt());
            assertThat(debrief.path("study").path(0).path("cards").isEmpty()).isFalse();
            assertThat(debrief.path("study").path(0).path("question").asString())
                    .endsWith("?");
            assertThat(debrief.path("next").asString()).startsWith("sco:");
            assertThat(bad(answer(play, Map.of("choice", "a")))).contains("ended");
            String ref = play.path("scenario").asString();
            for (JsonNode listed : ok(get("/api/scenario/scenarios")).path("scenarios")) {
                if (listed.path("ref").asString().equals(ref)) {
                    assertThat(listed.path("played").asInt()).isEqualTo(1);
                }
            }
        }
    }

    @Nested
    class Refused_with_a_reason_is {

        @Test
        void a_choice_or_a_member_that_is_not_listed() throws Exception {
            JsonNode play = begin();

            assertThat(bad(answer(play, Map.of("members", List.of("nato"))))).contains("at the table");
            assertThat(bad(answer(play, Map.of("choice", "a")))).contains("object");
            JsonNode next = ok(answer(play, Map.of("members", List.of()))).path("play");
            assertThat(bad(answer(next, Map.of("choice", "z")))).contains("no such choice");
            assertThat(ok(get("/api/scenario/plays/" + play.path("id").asString()))
                            .path("history")
                            .size())
                    .isEqualTo(1);
        }

        @Test
        void the_play_of_somebody_else() throws Exception {
            JsonNode play = begin();
            remembered = guest();

            assertThat(get("/api/scenario/plays/" + play.path("id").asString()).getStatus())
                    .isEqualTo(404);
            assertThat(answer(play, Map.of("members", List.of())).getStatus()).isEqualTo(404);
        }

        @Test
        void a_scenario_that_does_not_exist() throws Exception {
            assertThat(post("/api/scenario/plays", Map.of("scenario", "sco:no-such", "play", uuid()))
                            .getStatus())
                    .isEqualTo(404);
        }

        @Test
        void an_answer_without_an_answer_and_an_entry_without_an_id() throws Exception {
            JsonNode play = begin();

            assertThat(bad(answer(play, Map.of()))).contains("members", "choice");
            assertThat(bad(post(
                            "/api/scenario/plays/" + play.path("id").asString() + "/answers",
                            Map.of("step", "table", "answer", Map.of("members", List.of()), "entry", "x"))))
                    .contains("entry");
        }
    }

    @Nested
    class Two_tabs {

        @Test
        void answer_one_step_once() throws Exception {
            JsonNode play = begin();
            List<String> recorded = new ArrayList<>();
            recorded.add(ok(answer(play, Map.of("members", List.of())))
                    .path("recorded")
                    .asString());
            recorded.add(ok(answer(play, Map.of("members", List.of("china"))))
                    .path("recorded")
                    .asString());

            assertThat(recorded).containsExactly("now", "moved-on");
        }
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).cookie(remembered))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, Object> body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path)
                        .cookie(remembered)
                        .header("X-SCO-Study", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(body)))
                .andReturn()
                .getResponse();
    }

    private static JsonNode ok(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    private static String bad(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(400);
        return response.getContentAsString();
    }
}
