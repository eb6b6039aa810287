package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.recall.GoneCards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class StudyApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    StudyHistory history;

    @Autowired
    GoneCards gone;

    @Autowired
    Clock clock;

    private final String session = UUID.randomUUID().toString();
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

    @Test
    void the_first_cards_are_new_and_hold_their_backs_unless_they_are_typed() throws Exception {
        JsonNode deal = ok(get("/api/study/next?session=" + session));
        assertThat(deal.path("counts").path("fresh").asInt()).isEqualTo(15);
        assertThat(deal.path("cards").size()).isEqualTo(3);
        for (JsonNode card : deal.path("cards")) {
            assertThat(card.path("front").isEmpty()).isFalse();
            assertThat(card.path("grades").size()).isEqualTo(4);
            assertThat(card.path("citations").isEmpty()).isFalse();
            assertThat(card.path("back").isArray())
                    .as("the back of a %s card", card.path("format").asString())
                    .isEqualTo(!card.path("format").asString().equals("TYPED"));
        }
    }

    @Test
    void an_answer_sent_twice_is_recorded_once() throws Exception {
        String prompt = firstPrompt();
        assertThat(ok(answer(prompt, 3)).path("recorded").asString()).isEqualTo("now");
        JsonNode again = ok(answer(prompt, 3));
        assertThat(again.path("recorded").asString()).isEqualTo("already");
        assertThat(again.path("undoable").asInt()).isEqualTo(1);
    }

    @Test
    void an_answer_can_be_taken_back_and_given_anew() throws Exception {
        String prompt = firstPrompt();
        ok(answer(prompt, 1));
        JsonNode undone = ok(post("/api/study/undo", Map.of("session", session)));
        String fresh = undone.path("cards").path(0).path("prompt").asString();
        assertThat(fresh).isNotEqualTo(prompt).startsWith(prompt.substring(0, prompt.indexOf('@')));
        assertThat(ok(answer(fresh, 4)).path("recorded").asString()).isEqualTo("now");
        assertThat(ok(answer(prompt, 4)).path("recorded").asString()).isEqualTo("already");
    }

    @Test
    void cards_that_are_asked_no_more_are_told_once() {
        Learner learner = accounts.startAsGuest(ZoneOffset.UTC);
        CardId lost = new CardId("sco:no-such-fact:place");
        history.write(
                learner,
                List.of(new StudyHistory.Graded(lost, clock.instant(), Rating.GOOD, Duration.ofSeconds(4))),
                "test");
        GoneCards.Untold untold = gone.untold(learner);
        assertThat(untold.cards()).containsExactly(lost);
        gone.told(learner, untold);
        gone.told(learner, untold);
        assertThat(gone.untold(learner).cards()).isEmpty();
    }

    @Test
    void what_was_forgotten_is_offered_and_can_be_asked_for() throws Exception {
        String forgotten = firstPrompt();
        ok(answer(forgotten, 1));
        JsonNode offers = ok(get("/api/study/more"));
        assertThat(offers.valueStream().map(offer -> offer.path("kind").asString()))
                .containsExactly("TODAY", "FORGOTTEN");
        String scope = offers.path(1).path("path").asString().replaceFirst(".*=", "");

        JsonNode deal = ok(get("/api/study/next?session=" + session + "&section=" + scope));

        assertThat(deal.path("cards").size()).isEqualTo(1);
        assertThat(deal.path("cards").path(0).path("prompt").asString())
                .startsWith(forgotten.substring(0, forgotten.indexOf('@')));
    }

    @Test
    void browsers_may_keep_the_texts() throws Exception {
        MockHttpServletResponse texts = get("/" + StudyTexts.DECK.address("api/study/texts"));
        assertThat(ok(texts).path("finish.title").asString()).isEqualTo("Done for now");
        assertThat(texts.getHeader("Cache-Control")).contains("private", "immutable");
    }

    @Nested
    class What_the_page_would_never_send_is_refused_with_a_reason {

        @Test
        void a_grade_that_is_none() throws Exception {
            assertThat(bad(answer(firstPrompt(), 5))).contains("1 to 4");
        }

        @Test
        void a_prompt_that_is_none() throws Exception {
            assertThat(bad(answer("no prompt", 3))).contains("Reload");
        }

        @Test
        void a_card_that_is_not_in_the_bank() throws Exception {
            assertThat(bad(post("/api/study/bury", Map.of("session", session, "card", "sco:no-such:slot"))))
                    .contains("Reload");
        }

        @Test
        void a_session_that_is_none() throws Exception {
            assertThat(bad(get("/api/study/next?session=x"))).contains("Reload");
        }

        @Test
        void no_json() throws Exception {
            assertThat(bad(mvc.perform(MockMvcRequestBuilders.post("/api/study/answers")
                                    .cookie(remembered)
                                    .header("X-SCO-Study", "1")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"session\":"))
                            .andReturn()
                            .getResponse()))
                    .contains("does not understand");
        }
    }

    @Test
    void nobody_reads_or_changes_the_cards_of_another() throws Exception {
        String prompt = firstPrompt();
        ok(answer(prompt, 3));
        a_guest();
        assertThat(firstPrompt()).isEqualTo(prompt);
        assertThat(ok(post("/api/study/undo", Map.of("session", session)))
                        .path("undone")
                        .isNull())
                .as("the same session id, but not the same learner")
                .isTrue();
    }

    private String firstPrompt() throws Exception {
        return ok(get("/api/study/next?session=" + session))
                .path("cards")
                .path(0)
                .path("prompt")
                .asString();
    }

    private MockHttpServletResponse answer(String prompt, int rating) throws Exception {
        return post(
                "/api/study/answers",
                Map.of("session", session, "prompt", prompt, "rating", rating, "tookMs", 900, "wording", ""));
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
        assertThat(response.getStatus()).isEqualTo(400);
        return JSON.readTree(response.getContentAsString()).path("message").asString();
    }
}
