package org.scostudy.summit.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a drafting game is told, and when. */
@WholeApplication
class DraftApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DRAFTS = "/api/scenario/drafts";

    @Autowired
    MockMvc mvc;

    private Cookie remembered = new Cookie("none", "");

    @BeforeEach
    void a_guest() throws Exception {
        MockHttpServletResponse entered = mvc.perform(MockMvcRequestBuilders.post("/guest")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("zone", "Asia/Tashkent"))
                .andReturn()
                .getResponse();
        remembered = Objects.requireNonNull(entered.getCookie("sco-remember"));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.cookie(remembered).header("X-SCO-Study", "1").contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(String path, Object body) throws Exception {
        return send(MockMvcRequestBuilders.post(path).content(JSON.writeValueAsString(body)));
    }

    private static JsonNode ok(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JSON.readTree(response.getContentAsString());
    }

    private JsonNode begin() throws Exception {
        return ok(post(
                DRAFTS,
                Map.of(
                        "scenario",
                        "sco:withdrawal-clause.russia.kazakhstan",
                        "play",
                        UUID.randomUUID().toString())));
    }

    private MockHttpServletResponse move(JsonNode play, Map<String, Object> move) throws Exception {
        return post(
                DRAFTS + "/" + play.path("id").asString() + "/moves",
                Map.of(
                        "on",
                        play.path("moves").asInt(),
                        "move",
                        move,
                        "entry",
                        UUID.randomUUID().toString()));
    }

    private JsonNode moved(JsonNode play, Map<String, Object> move) throws Exception {
        return ok(move(play, move)).path("play");
    }

    @Nested
    class A_draft {

        @Test
        void is_shown_with_the_brief_and_without_anybodys_stance() throws Exception {
            JsonNode play = begin();

            assertThat(play.path("phase").asString()).isEqualTo("drafting");
            assertThat(play.path("goals")
                            .valueStream()
                            .map(goal -> goal.path("kind").asString()))
                    .contains("must-have", "cannot-sign");
            assertThat(play.path("goals").valueStream())
                    .allSatisfy(
                            goal -> assertThat(goal.path("citations").size()).isPositive());
            assertThat(play.path("puttings").size()).isZero();
            assertThat(play.path("end").isNull()).isTrue();
            assertThat(play.toString()).doesNotContain("\"supports\"", "\"objects\"", "\"outcome\"", "\"score\"");
        }

        @Test
        void says_of_each_clause_what_it_does() throws Exception {
            assertThat(begin().path("lines")
                            .valueStream()
                            .filter(line -> line.path("origin").asString().equals("tabled")))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(
                                    line.path("wordings").path(0).path("does").size())
                            .isPositive());
        }
    }

    @Nested
    class A_sounding {

        @Test
        void tells_reasons_and_no_stance() throws Exception {
            JsonNode play = moved(begin(), Map.of("what", "sound", "about", "kyrgyzstan"));

            assertThat(play.path("soundings")
                            .path(0)
                            .path("said")
                            .path(0)
                            .path("citations")
                            .size())
                    .isPositive();
            assertThat(play.path("soundingsLeft").asInt()).isEqualTo(2);
            assertThat(play.toString()).doesNotContain("\"objects\"", "\"supports\"");
        }
    }

    @Nested
    class While_a_reason_is_asked_for {

        @Test
        void what_the_members_made_of_the_text_is_not_told() throws Exception {
            JsonNode play = moved(begin(), Map.of("what", "put", "members", List.of("kazakhstan")));

            assertThat(play.path("phase").asString()).isEqualTo("explaining");
            assertThat(play.path("puttings").size()).isZero();
            assertThat(play.path("asked").path("options").valueStream())
                    .hasSizeBetween(3, 4)
                    .allSatisfy(option ->
                            assertThat(option.propertyNames()).containsExactlyInAnyOrder("id", "text", "citations"));
            assertThat(play.toString()).doesNotContain("\"objects\"", "\"supports\"");
        }
    }

    @Nested
    class At_the_end {

        @Test
        void everything_is_told() throws Exception {
            JsonNode play = begin();
            play = moved(play, Map.of("what", "strike", "about", "timetable-for-withdrawal"));
            play = moved(play, Map.of("what", "put", "members", List.of()));
            assertThat(play.path("news").path("text").asString()).isNotBlank();
            play = moved(play, Map.of("what", "put", "members", List.of()));
            while (!play.path("phase").asString().equals("ended")) {
                play = moved(play, Map.of("what", "postpone"));
            }

            JsonNode end = play.path("end");
            assertThat(end.path("score").asInt()).isBetween(0, 100);
            assertThat(end.path("parts")
                            .valueStream()
                            .mapToInt(part -> part.path("points").asInt())
                            .sum())
                    .isEqualTo(end.path("score").asInt());
            assertThat(end.path("withoutNews").path("stances").size()).isEqualTo(6);
            assertThat(end.path("better").path("first").size()).isPositive();
            assertThat(end.path("reported").size()).isPositive();
        }
    }

    @Nested
    class A_request_that_makes_no_sense {

        @Test
        void is_refused_in_words() throws Exception {
            JsonNode play = begin();

            for (Map<String, Object> move : List.<Map<String, Object>>of(
                    Map.of("what", "burn"),
                    Map.of("what", "strike"),
                    Map.of("what", "put"),
                    Map.of("what", "strike", "about", "x".repeat(200)),
                    Map.of("what", "strike", "about", "no-such-clause"),
                    Map.of("what", "put", "members", List.of("nato")))) {
                MockHttpServletResponse refused = move(play, move);
                assertThat(refused.getStatus()).as("%s", move).isEqualTo(400);
                assertThat(JSON.readTree(refused.getContentAsString())
                                        .path("message")
                                        .asString()
                                + JSON.readTree(refused.getContentAsString())
                                        .path("error")
                                        .asString())
                        .isNotBlank();
            }
        }
    }
}
