package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ada has finished a quiz that others of the class may still sit: what reaches her on every way that there is. */
@WholeApplication
class ExamAnswersTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Assigning assigning;

    @Autowired
    Starting starting;

    @Autowired
    Releasing releasing;

    @Autowired
    Teaching teaching;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Course course;
    private Learner ada;
    private Learner bob;

    @BeforeEach
    void a_class_of_two() {
        course = new Course(application, "Spring term");
        ada = course.joined("Ada");
        bob = course.joined("Bob");
    }

    /** What makes somebody be able to sit, and what ends that. */
    private enum Situation {
        NO_DUE_DATE(WorkDates.ALWAYS) {
            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.release(quiz);
            }
        },
        LATE_WORK_FOR_EVER(new WorkDates(null, past(), null)) {
            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.release(quiz);
            }
        },
        LATE_WORK_UNTIL(new WorkDates(null, past(), soon())),
        DUE_AND_CLOSED(new WorkDates(null, soon(), soon())),
        NOT_BEGUN_BY_SOMEBODY(WorkDates.ALWAYS, 1) {
            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.sits(test.bob, quiz);
            }
        },
        ATTEMPTS_LEFT(WorkDates.ALWAYS, 2) {
            @Override
            void begins(ExamAnswersTest test, Assignment quiz) {
                test.sits(test.bob, quiz);
                test.sits(test.bob, quiz);
            }

            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.sits(test.ada, quiz);
            }
        },
        EXCEPTION(new WorkDates(null, null, soon())) {
            @Override
            void begins(ExamAnswersTest test, Assignment quiz) {
                WorkDates later =
                        new WorkDates(null, null, moved(soon().plus(Duration.ofDays(2)), test.clock.instant()));
                test.assigning.allow(
                        test.course.instructor,
                        test.course.classroom.id(),
                        new Leeway(quiz.id(), test.place(test.bob), later, null));
            }

            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.clock.forward(Duration.ofDays(1));
                assertThat(test.release(test.attempt(test.ada))).isEqualTo("held");
                test.clock.forward(Duration.ofDays(2));
            }
        },
        ACCOMMODATION(WorkDates.ALWAYS, 1) {
            @Override
            void begins(ExamAnswersTest test, Assignment quiz) {
                test.accommodates(test.bob, new ExtraTime(50, ExtraTime.Unit.PERCENT));
                test.begins(test.bob, quiz);
            }

            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.clock.forward(Duration.ofMinutes(40));
                assertThat(test.release(test.attempt(test.ada))).isEqualTo("held");
                test.clock.forward(Duration.ofMinutes(10));
                test.quizzes.finish(test.bob.id(), test.attempt(test.bob));
            }
        },
        INVITED(WorkDates.ALWAYS, 1) {
            @Override
            void begins(ExamAnswersTest test, Assignment quiz) {
                test.sits(test.bob, quiz);
                test.application
                        .getBean(Members.class)
                        .add(
                                test.course.classroom.id(),
                                null,
                                "Eve",
                                UUID.randomUUID().toString(),
                                null);
            }

            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.jdbc.sql("DELETE FROM member WHERE name = 'Eve'").update();
            }
        },
        HELD_BY_THE_INSTRUCTOR(new WorkDates(null, null, soon()), Answers.Rule.INSTRUCTOR) {
            @Override
            void ends(ExamAnswersTest test, Assignment quiz) {
                test.clock.forward(Duration.ofDays(30));
                assertThat(test.release(test.attempt(test.ada))).isEqualTo("held");
                test.release(quiz);
            }
        };

        private final WorkDates dates;
        private final @Nullable Integer attempts;
        private final Answers.Rule rule;

        Situation(WorkDates dates) {
            this(dates, null, Answers.Rule.LAST_SITTING);
        }

        Situation(WorkDates dates, int attempts) {
            this(dates, attempts, Answers.Rule.LAST_SITTING);
        }

        Situation(WorkDates dates, Answers.Rule rule) {
            this(dates, null, rule);
        }

        Situation(WorkDates dates, @Nullable Integer attempts, Answers.Rule rule) {
            this.dates = dates;
            this.attempts = attempts;
            this.rule = rule;
        }

        void begins(ExamAnswersTest test, Assignment quiz) {}

        void ends(ExamAnswersTest test, Assignment quiz) {
            test.clock.forward(Duration.ofHours(3));
        }

        private static Instant past() {
            return Instant.EPOCH;
        }

        /** Tests before this one may have moved the clock: far enough from now, and two hours from where it stands. */
        private static Instant soon() {
            return Instant.parse("2000-01-01T02:00:00Z");
        }

        /** The dates with two hours from the year 2000 put in two hours from now. */
        WorkDates dates(Instant now) {
            return new WorkDates(dates.opens(), moved(dates.due(), now), moved(dates.closes(), now));
        }

        private static @Nullable Instant moved(@Nullable Instant moment, Instant now) {
            Instant zero = Instant.parse("2000-01-01T00:00:00Z");
            return moment == null || moment.isBefore(zero) ? moment : now.plus(Duration.between(zero, moment));
        }
    }

    private Assignment assigned(Mode mode, WorkDates dates, @Nullable Integer attempts, Answers.Rule rule) {
        QuizPlan plan = new QuizPlan(
                Set.of(), Set.of(Kind.CHOICE), Set.of(), 2, QuizPlan.Order.READING, mode, Duration.ofMinutes(30));
        return assigning.assign(
                course.instructor,
                new Assignment(
                        0,
                        course.classroom.id(),
                        "Energy",
                        new Work.Quiz(quizzes.write(plan)),
                        dates,
                        attempts,
                        Counting.BEST,
                        1,
                        new Answers(rule, null)));
    }

    private void release(Assignment quiz) {
        releasing.release(course.instructor, course.classroom.id(), quiz.id());
    }

    private long place(Learner learner) {
        return application
                .getBean(Joining.class)
                .place(learner, course.classroom.id())
                .member()
                .id();
    }

    private void accommodates(Learner learner, ExtraTime extra) {
        teaching.accommodate(course.instructor, course.classroom.id(), place(learner), extra);
    }

    private String begins(Learner learner, Assignment quiz) {
        String path = starting.open(learner, course.classroom.id(), quiz.id());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Begins, answers both questions and finishes. */
    private String sits(Learner learner, Assignment quiz) {
        String attempt = begins(learner, quiz);
        answers(learner, attempt, 0);
        answers(learner, attempt, 1);
        ask(learner, post("/api/quiz/attempts/" + attempt + "/finish"));
        return attempt;
    }

    private String answers(Learner learner, String attempt, int place) {
        return ask(
                learner,
                post("/api/quiz/attempts/" + attempt + "/answers")
                        .content(JSON.writeValueAsString(Map.of(
                                "index",
                                place,
                                "prompt",
                                place + ".0",
                                "answer",
                                Map.of("options", List.of("o1")),
                                "tookMs",
                                2500,
                                "entry",
                                UUID.randomUUID().toString()))));
    }

    /** The latest one. */
    private String attempt(Learner learner) {
        return jdbc.sql("SELECT attempt_id FROM quiz_attempt WHERE learner_id = ? ORDER BY started DESC")
                .param(learner.id())
                .query(String.class)
                .list()
                .getFirst();
    }

    private String ask(Learner learner, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse answer = mvc.perform(request.with(authentication(SignedInAs.of(learner)))
                            .header("X-SCO-Study", "1")
                            .contentType(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** "held" or "told": the same on the page, in each request, in the copy of one's data, and for the cards. */
    private String release(String attempt) {
        Set<String> ways = new HashSet<>();
        String address = "/api/quiz/attempts/" + attempt;
        for (int place = 0; place < 2; place++) {
            JsonNode question = JSON.readTree(ask(ada, get(address + "/questions/" + place)));
            ways.add(said(!question.path("feedback").isNull()));
            JsonNode again = JSON.readTree(answers(ada, attempt, place));
            ways.add(said(!again.path("question").path("feedback").isNull()));
            ways.add(said(!again.at("/attempt/questions/" + place + "/state")
                    .asString()
                    .equals("given")));
        }
        JsonNode overview = JSON.readTree(ask(ada, get(address)));
        ways.add(said(overview.path("held").isNull()));
        overview.path("questions")
                .forEach(question ->
                        ways.add(said(!question.path("state").asString().equals("given"))));
        ways.add(said(!JSON.readTree(ask(ada, post(address + "/finish")))
                .at("/questions/0/state")
                .asString()
                .equals("given")));
        ways.add(page(attempt));
        JsonNode data = JSON.readTree(ask(ada, get("/api/account/data")));
        data.at("/quizzes/attempts").forEach(each -> {
            if (each.path("attempt_id").asString().equals(attempt)) {
                ways.add(said(!each.has("answers_told")));
            }
        });
        data.at("/quizzes/answers").forEach(each -> {
            if (each.path("attempt_id").asString().equals(attempt)) {
                ways.add(said(each.has("correctness")));
                ways.add(said(each.has("points")));
            }
        });
        assertThat(ways).as("what reaches Ada on every way").hasSize(1);
        return ways.iterator().next();
    }

    private static String said(boolean told) {
        return told ? "told" : "held";
    }

    private String page(String attempt) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(ada)));
        UI.getCurrent().navigate("quiz/result/" + attempt);
        Component page = getCurrentView().getElement().getComponent().orElseThrow();
        boolean key = page.getElement().getOuterHTML().contains("sco-quiz-question");
        boolean shares = page.getElement().getOuterHTML().contains("sco-quiz-shares");
        boolean note = page.getElement().getOuterHTML().contains("data-test=\"held\"");
        assertThat(List.of(key, shares, !note)).as("the page of the result").containsOnly(key);
        return said(key);
    }

    /** Cards that are laid out or come up would say what was wrong. */
    private int cardsLaidOut(String attempt) {
        return jdbc.sql("SELECT COUNT(*) FROM study_list WHERE learner_id = ? AND list_id = ?")
                .params(ada.id(), attempt)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void no_key_leaves_the_server_while_anybody_may_still_sit(Situation situation) {
        Assignment quiz = assigned(Mode.EXAM, situation.dates(clock.instant()), situation.attempts, situation.rule);
        situation.begins(this, quiz);
        String attempt = sits(ada, quiz);
        assertThat(release(attempt)).isEqualTo("held");
        assertThat(cardsLaidOut(attempt)).isZero();
        situation.ends(this, quiz);
        assertThat(release(attempt)).isEqualTo("told");
    }

    @ParameterizedTest
    @EnumSource
    void nor_that_of_a_practice_quiz(Situation situation) {
        Assignment quiz = assigned(Mode.PRACTICE, situation.dates(clock.instant()), situation.attempts, situation.rule);
        situation.begins(this, quiz);
        String attempt = begins(ada, quiz);
        assertThat(answers(ada, attempt, 0)).contains("\"feedback\":null", "\"mode\":\"exam\"");
        answers(ada, attempt, 1);
        ask(ada, post("/api/quiz/attempts/" + attempt + "/finish"));
        assertThat(release(attempt)).isEqualTo("held");
        situation.ends(this, quiz);
        assertThat(release(attempt)).isEqualTo("told");
    }

    @Nested
    class Where_the_instructor_lets_them_be_told_at_once {

        @Test
        void each_learner_is_told_when_they_have_finished() {
            Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, null, Answers.Rule.AT_ONCE);
            assertThat(release(sits(ada, quiz))).isEqualTo("told");
        }

        @Test
        void practice_tells_after_each_answer() {
            Assignment quiz = assigned(Mode.PRACTICE, WorkDates.ALWAYS, null, Answers.Rule.AT_ONCE);
            String attempt = begins(ada, quiz);
            assertThat(JSON.readTree(answers(ada, attempt, 0))
                            .at("/question/feedback/key")
                            .asString())
                    .isNotEmpty();
        }

        @Test
        void practice_that_is_running_tells_nothing_more_once_that_was_taken_back() {
            Assignment quiz = assigned(Mode.PRACTICE, WorkDates.ALWAYS, null, Answers.Rule.AT_ONCE);
            String attempt = begins(ada, quiz);
            jdbc.sql("UPDATE assignment SET answers = 'INSTRUCTOR' WHERE id = ?")
                    .param(quiz.id())
                    .update();
            JsonNode answered = JSON.readTree(answers(ada, attempt, 0));
            assertThat(answered.at("/question/feedback").isNull()).isTrue();
            assertThat(answered.at("/question/again").asBoolean()).isFalse();
            assertThat(answered.at("/attempt/questions/0/state").asString()).isEqualTo("given");
        }
    }

    @Test
    void a_release_that_is_taken_back_holds_again() {
        Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, null, Answers.Rule.LAST_SITTING);
        String attempt = sits(ada, quiz);
        release(quiz);
        assertThat(release(attempt)).isEqualTo("told");
        releasing.holdBack(course.instructor, course.classroom.id(), quiz.id());
        assertThat(release(attempt)).isEqualTo("held");
    }

    @Test
    void the_instructor_sees_who_could_still_sit_it_before_releasing() {
        Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, 1, Answers.Rule.LAST_SITTING);
        sits(ada, quiz);
        begins(bob, quiz);
        assertThat(releasing.held(course.instructor, course.classroom.id()))
                .singleElement()
                .satisfies(standing -> assertThat(standing.sitters())
                        .singleElement()
                        .satisfies(sitter -> {
                            assertThat(sitter.member().name()).isEqualTo("Bob");
                            assertThat(sitter.sitting()).isTrue();
                        }));
    }

    @Test
    void cards_that_were_missed_are_laid_out_once_the_answers_are_told() {
        Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, null, Answers.Rule.LAST_SITTING);
        String attempt = begins(ada, quiz);
        ask(ada, post("/api/quiz/attempts/" + attempt + "/finish"));
        assertThat(cardsLaidOut(attempt)).isZero();
        release(quiz);
        page(attempt);
        assertThat(cardsLaidOut(attempt)).isPositive();
    }

    @Nested
    class Extra_time {

        private long minutes(Learner learner, String attempt) {
            long left = JSON.readTree(ask(learner, get("/api/quiz/attempts/" + attempt)))
                    .path("remainingMs")
                    .asLong();
            return Math.ceilDiv(left, 60_000);
        }

        @Test
        void of_a_member_is_added_to_the_limit_of_every_quiz() {
            accommodates(bob, new ExtraTime(25, ExtraTime.Unit.PERCENT));
            Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, 1, Answers.Rule.LAST_SITTING);
            assertThat(minutes(bob, begins(bob, quiz))).isEqualTo(38);
            assertThat(minutes(ada, begins(ada, quiz))).isEqualTo(30);
        }

        @Test
        void of_an_exception_holds_instead() {
            accommodates(bob, new ExtraTime(25, ExtraTime.Unit.PERCENT));
            Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, 1, Answers.Rule.LAST_SITTING);
            assigning.allow(
                    course.instructor,
                    course.classroom.id(),
                    new Leeway(
                            quiz.id(), place(bob), WorkDates.ALWAYS, null, new ExtraTime(10, ExtraTime.Unit.MINUTES)));
            assertThat(minutes(bob, begins(bob, quiz))).isEqualTo(40);
        }

        @Test
        void is_added_to_what_is_being_sat_just_now_and_never_taken_away_from_it() {
            Assignment quiz = assigned(Mode.EXAM, WorkDates.ALWAYS, 1, Answers.Rule.LAST_SITTING);
            String attempt = begins(bob, quiz);
            accommodates(bob, new ExtraTime(15, ExtraTime.Unit.MINUTES));
            assertThat(minutes(bob, attempt)).isEqualTo(45);
            accommodates(bob, ExtraTime.NONE);
            assertThat(minutes(bob, attempt)).isEqualTo(45);
        }
    }
}
