package org.scostudy.quiz.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scostudy.quiz.QuizGuest.bad;
import static org.scostudy.quiz.QuizGuest.body;
import static org.scostudy.quiz.QuizGuest.ok;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizGuest;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.attempt.TimeUp;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@WholeApplication
class QuizApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AttemptLog log;

    @Autowired
    MovableClock clock;

    @Autowired
    TimeUp timeUp;

    private QuizGuest guest;

    @BeforeEach
    void a_guest() throws Exception {
        guest = new QuizGuest(mvc, jdbc);
    }

    private String start(QuizPlan plan) {
        return quizzes.start(guest.id, "Ten questions", plan);
    }

    private Item item(String attempt, int index) {
        return log.item(guest.id, attempt, index).orElseThrow();
    }

    @Nested
    class In_practice {

        private String attempt = "";

        @BeforeEach
        void begin() {
            attempt = start(Plans.practice(5, Kind.CHOICE));
        }

        @Test
        void a_right_answer_earns_the_point_and_is_explained() throws Exception {
            JsonNode outcome = guest.answer(attempt, 0, item(attempt, 0).right());
            assertThat(outcome.path("recorded").asString()).isEqualTo("now");
            JsonNode feedback = outcome.path("question").path("feedback");
            assertThat(feedback.path("points").asDouble()).isEqualTo(1);
            assertThat(feedback.path("verdict").asString()).isEqualTo("right");
            assertThat(feedback.path("key").asString())
                    .isEqualTo(item(attempt, 0).key());
            assertThat(feedback.path("citations").isEmpty()).isFalse();
            assertThat(outcome.path("attempt")
                            .path("questions")
                            .path(0)
                            .path("state")
                            .asString())
                    .isEqualTo("right");
            assertThat(outcome.path("attempt").path("position").asInt()).isEqualTo(1);
        }

        @Test
        void a_wrong_one_is_told_at_once_what_is_right_why_and_where_it_stands() throws Exception {
            Item item = item(attempt, 0);
            JsonNode outcome = guest.answer(attempt, 0, Plans.wrong(item));
            JsonNode feedback = outcome.path("question").path("feedback");
            assertThat(feedback.path("verdict").asString()).isEqualTo("wrong");
            assertThat(feedback.path("key").asString()).isEqualTo(item.key());
            assertThat(feedback.path("keyAnswer").path("options").path(0).asString())
                    .isEqualTo(Objects.requireNonNull(item.right().options()).getFirst());
            assertThat(feedback.path("explanation").stringValue(null)).isEqualTo(item.explanation());
            assertThat(feedback.path("citations").size())
                    .isEqualTo(item.citations().size());
            assertThat(feedback.path("parts").path(0).path("right").asBoolean()).isFalse();
            assertThat(outcome.path("attempt").path("position").asInt())
                    .as("the way on is free")
                    .isEqualTo(1);
        }

        @Test
        void a_wrong_one_may_be_tried_again_until_it_comes_out_right() throws Exception {
            JsonNode wrong = guest.answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            assertThat(wrong.path("question").path("again").asBoolean()).isTrue();
            JsonNode stillWrong = guest.answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            assertThat(stillWrong.path("recorded").asString()).isEqualTo("now");
            assertThat(stillWrong.path("question").path("again").asBoolean()).isTrue();
            JsonNode right = guest.answer(attempt, 0, item(attempt, 0).right());
            assertThat(right.path("question").path("again").asBoolean()).isFalse();
            assertThat(right.path("question").path("feedback").path("verdict").asString())
                    .isEqualTo("right");
        }

        @Test
        void another_try_is_logged_and_changes_nothing_that_counts() throws Exception {
            guest.answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            JsonNode outcome = guest.answer(attempt, 0, item(attempt, 0).right());
            JsonNode feedback = outcome.path("question").path("feedback");
            assertThat(feedback.path("again").asBoolean()).isTrue();
            assertThat(feedback.path("points").asDouble()).isZero();
            assertThat(outcome.path("attempt")
                            .path("questions")
                            .path(0)
                            .path("state")
                            .asString())
                    .isEqualTo("wrong");
            guest.finish(attempt);
            assertThat(log.find(guest.id, attempt).orElseThrow().points()).isZero();
            assertThat(log.entries(guest.id, attempt))
                    .extracting(AttemptEntry::correctness, AttemptEntry::points)
                    .containsExactly(tuple(Correctness.WRONG, 0.0), tuple(Correctness.RIGHT, 0.0));
        }

        @Test
        void nothing_is_left_to_try_at_true_or_false_once_it_is_told() throws Exception {
            String judged = start(Plans.practice(1, Kind.TRUE_FALSE));
            JsonNode outcome = guest.answer(judged, 0, Plans.wrong(item(judged, 0)));
            assertThat(outcome.path("question").path("again").asBoolean()).isFalse();
            assertThat(guest.answer(judged, 0, item(judged, 0).right())
                            .path("recorded")
                            .asString())
                    .isEqualTo("already");
        }

        @Test
        void two_tabs_that_answer_the_same_try_record_the_first() throws Exception {
            String prompt = guest.question(attempt, 0).path("prompt").asString();
            guest.answer(attempt, 0, prompt, Plans.wrong(item(attempt, 0)));
            JsonNode second = guest.answer(attempt, 0, prompt, item(attempt, 0).right());
            assertThat(second.path("recorded").asString()).isEqualTo("already");
            assertThat(log.entries(guest.id, attempt)).hasSize(1);
        }

        @Test
        void what_is_judged_by_oneself_is_looked_at_first() throws Exception {
            String own = start(Plans.practice(1, Kind.BASIC));
            assertThat(bad(guest.send(own, body(0, "0.0", Answer.judged(Correctness.RIGHT), entry()))))
                    .contains("Look at the answer");
            JsonNode looked = guest.answer(own, 0, Answer.written("my guess")).path("question");
            assertThat(looked.path("revealed").asBoolean()).isTrue();
            assertThat(looked.path("feedback").path("key").asString())
                    .isEqualTo(item(own, 0).key());
            assertThat(looked.path("feedback").path("verdict").isNull()).isTrue();
            JsonNode judged = guest.answer(own, 0, Answer.judged(Correctness.PARTIAL));
            assertThat(judged.path("question").path("feedback").path("points").asDouble())
                    .isEqualTo(0.5);
        }
    }

    @Nested
    class Whatever_happens_on_the_way {

        private String attempt = "";

        @BeforeEach
        void begin() {
            attempt = start(Plans.exam(5, Kind.CHOICE));
        }

        @Test
        void an_answer_sent_twice_is_recorded_once() throws Exception {
            Map<String, @Nullable Object> body = body(0, "0.0", item(attempt, 0).right(), entry());
            assertThat(ok(guest.send(attempt, body)).path("recorded").asString())
                    .isEqualTo("now");
            assertThat(ok(guest.send(attempt, body)).path("recorded").asString())
                    .isEqualTo("already");
            assertThat(log.entries(guest.id, attempt)).hasSize(1);
        }

        @Test
        void another_device_goes_on_at_the_same_question_with_the_answers_and_the_time_that_are_left()
                throws Exception {
            guest.answer(attempt, 0, item(attempt, 0).right());
            guest.answer(attempt, 1, item(attempt, 1).right());
            clock.forward(Duration.ofMinutes(8));
            JsonNode anew = guest.attempt(attempt);
            assertThat(anew.path("position").asInt()).isEqualTo(2);
            assertThat(anew.path("remainingMs").asLong()).isBetween(700_000L, 720_000L);
            assertThat(guest.question(attempt, 1).path("given").path("options"))
                    .isEqualTo(ok(guest.get("/api/quiz/attempts/" + attempt + "/questions/1"))
                            .path("given")
                            .path("options"));
            assertThat(guest.question(attempt, 1).path("given").path("options").isEmpty())
                    .isFalse();
        }

        @Test
        void an_edit_of_the_bank_changes_nothing() throws Exception {
            Item asked = item(attempt, 0);
            assertThat(guest.question(attempt, 0).path("stem").asString()).isEqualTo(asked.stem());
            assertThat(jdbc.sql("SELECT COUNT(*) FROM quiz_question WHERE attempt_id = ?")
                            .param(attempt)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5);
        }
    }

    @Nested
    class In_an_exam {

        private String attempt = "";

        @BeforeEach
        void begin() {
            attempt = start(Plans.exam(4, Kind.CHOICE));
        }

        @Test
        void the_last_answer_wins() throws Exception {
            guest.answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            guest.answer(attempt, 0, item(attempt, 0).right());
            guest.finish(attempt);
            assertThat(log.find(guest.id, attempt).orElseThrow().points()).isEqualTo(1.0);
        }

        @Test
        void an_empty_answer_takes_back_what_was_given() throws Exception {
            guest.answer(attempt, 0, item(attempt, 0).right());
            JsonNode outcome = guest.answer(attempt, 0, Answer.chosen(List.of()));
            assertThat(outcome.path("attempt")
                            .path("questions")
                            .path(0)
                            .path("state")
                            .asString())
                    .isEqualTo("open");
        }

        @Test
        void time_that_is_over_by_less_than_the_grace_still_counts() throws Exception {
            String prompt = guest.question(attempt, 0).path("prompt").asString();
            clock.forward(Duration.ofMinutes(20).plusSeconds(1));
            assertThat(guest.answer(attempt, 0, prompt, item(attempt, 0).right())
                            .path("recorded")
                            .asString())
                    .isEqualTo("now");
        }

        @Test
        void a_late_answer_is_refused_and_the_exam_is_over() throws Exception {
            clock.forward(Duration.ofMinutes(20).plusSeconds(5));
            JsonNode outcome = guest.answer(attempt, 0, "0.0", item(attempt, 0).right());
            assertThat(outcome.path("recorded").asString()).isEqualTo("late");
            assertThat(outcome.path("attempt").path("state").asString()).isEqualTo("finished");
            assertThat(log.entries(guest.id, attempt)).isEmpty();
        }

        @Test
        void an_exam_that_nobody_looks_at_ends_by_itself() throws Exception {
            guest.answer(attempt, 0, item(attempt, 0).right());
            clock.forward(Duration.ofMinutes(21));
            timeUp.sweep();
            Attempt ended = log.find(guest.id, attempt).orElseThrow();
            assertThat(ended.finished()).isEqualTo(ended.ends());
            assertThat(ended.points()).isEqualTo(1.0);
        }

        @Test
        void finishing_twice_changes_nothing_and_answers_are_closed() throws Exception {
            guest.finish(attempt);
            Attempt first = log.find(guest.id, attempt).orElseThrow();
            clock.forward(Duration.ofMinutes(1));
            assertThat(guest.finish(attempt).path("state").asString()).isEqualTo("finished");
            assertThat(log.find(guest.id, attempt)).contains(first);
            assertThat(guest.answer(attempt, 0, "0.0", item(attempt, 0).right())
                            .path("recorded")
                            .asString())
                    .isEqualTo("closed");
        }

        @Test
        void everything_is_told_when_it_is_over() throws Exception {
            guest.answer(attempt, 0, Plans.wrong(item(attempt, 0)));
            guest.finish(attempt);
            JsonNode feedback = guest.question(attempt, 0).path("feedback");
            assertThat(feedback.path("verdict").asString()).isEqualTo("wrong");
            assertThat(feedback.path("key").asString())
                    .isEqualTo(item(attempt, 0).key());
            assertThat(guest.question(attempt, 1).path("feedback").path("key").asString())
                    .isEqualTo(item(attempt, 1).key());
        }
    }

    @Nested
    class What_the_page_would_never_send_is_refused_and_nothing_is_stored {

        private String attempt = "";

        @BeforeEach
        void begin() {
            attempt = start(Plans.practice(5, Kind.CHOICE));
        }

        @Test
        void an_option_that_is_not_offered() throws Exception {
            refused(body(0, "0.0", Answer.chosen(List.of("o99")), entry()), "does not offer");
        }

        @Test
        void two_options_where_one_is_asked() throws Exception {
            refused(body(0, "0.0", Answer.chosen(List.of("o1", "o2")), entry()), "one option only");
        }

        @Test
        void an_answer_of_another_kind() throws Exception {
            refused(body(0, "0.0", Answer.written("China"), entry()), "lacks \"options\"");
        }

        @Test
        void a_question_that_is_not_there() throws Exception {
            refused(body(7, "7.0", Answer.chosen(List.of("o1")), entry()), "no such question");
        }

        @Test
        void a_prompt_of_a_later_try() throws Exception {
            refused(body(0, "0.3", Answer.chosen(List.of("o1")), entry()), "Reload");
        }

        @Test
        void an_entry_without_an_id() throws Exception {
            refused(body(0, "0.0", Answer.chosen(List.of("o1")), "x"), "entry id");
        }

        @Test
        void no_answer_at_all() throws Exception {
            assertThat(bad(guest.post("/api/quiz/attempts/" + attempt + "/answers", "{\"index\":0,")))
                    .contains("does not understand");
            assertThat(bad(guest.post("/api/quiz/attempts/" + attempt + "/answers", Map.of("index", 0))))
                    .contains("lacks");
        }

        private void refused(Map<String, @Nullable Object> body, String reason) throws Exception {
            assertThat(bad(guest.send(attempt, body))).contains(reason);
            assertThat(log.entries(guest.id, attempt)).isEmpty();
        }
    }

    @Test
    void nobody_sees_or_changes_the_attempt_of_another() throws Exception {
        String attempt = start(Plans.exam(3, Kind.CHOICE));
        QuizGuest other = new QuizGuest(mvc, jdbc);
        assertThat(other.get("/api/quiz/attempts/" + attempt).getStatus()).isEqualTo(404);
        assertThat(other.get("/api/quiz/attempts/" + attempt + "/questions/0").getStatus())
                .isEqualTo(404);
        MockHttpServletResponse answered =
                other.send(attempt, body(0, "0.0", item(attempt, 0).right(), entry()));
        assertThat(answered.getStatus()).isEqualTo(404);
        assertThat(answered.getContentAsString()).contains("no such quiz of yours");
        assertThat(other.post("/api/quiz/attempts/" + attempt + "/finish", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(log.entries(guest.id, attempt)).isEmpty();
    }

    private static String entry() {
        return UUID.randomUUID().toString();
    }
}
