package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class WorkingAtAssignmentsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Autowired
    Joining joining;

    @Autowired
    Tasks tasks;

    @Autowired
    Starting starting;

    @Autowired
    ClosingTime closingTime;

    @Autowired
    Goals goals;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    AssignedScenarios scenarios;

    @Autowired
    QuestionBank bank;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Learner lee;
    private Learner ada;
    private Classroom spring;

    @BeforeEach
    void a_class() {
        lee = accounts.add("Lee " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        ada = accounts.signUp("Ada " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        spring = teaching.create(lee, "Spring term");
        joining.join(ada, spring.code());
    }

    private Assignment assign(Work work, WorkDates dates, @Nullable Integer attempts) {
        return assigning.assign(lee, new Assignment(0, spring.id(), "Energy", work, dates, attempts, Counting.BEST, 1));
    }

    private Assignment quiz(WorkDates dates, @Nullable Integer attempts) {
        return assign(
                new Work.Quiz(quizzes.write(new QuizPlan(
                        Set.of(), Set.of(Kind.CHOICE), Set.of(), 3, QuizPlan.Order.SHUFFLED, Mode.EXAM, null))),
                dates,
                attempts);
    }

    private Mark mark(Assignment assignment) {
        return tasks.task(ada, spring.id(), assignment.id()).mark();
    }

    private String open(Assignment assignment) {
        return starting.open(ada, spring.id(), assignment.id());
    }

    private int attemptsAtQuizzes() {
        return jdbc.sql("SELECT COUNT(*) FROM quiz_attempt WHERE learner_id = ?")
                .param(ada.id())
                .query(Integer.class)
                .single();
    }

    private WorkDates closingIn(Duration time) {
        return new WorkDates(null, null, clock.instant().plus(time));
    }

    private static void refuses(ClassRefused.Reason reason, ThrowingCallable wish) {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(wish)
                .matches(refused -> refused.reason() == reason, "refused for " + reason);
    }

    @Nested
    class A_quiz {

        @Test
        void is_begun_once_however_often_the_button_is_pressed_at_once() throws Exception {
            Assignment quiz = quiz(WorkDates.ALWAYS, null);
            Callable<String> press = () -> open(quiz);
            try (ExecutorService presses = Executors.newFixedThreadPool(4)) {
                List<Future<String>> opened = presses.invokeAll(List.of(press, press, press, press));
                for (Future<String> each : opened) {
                    assertThat(each.get()).isEqualTo(opened.getFirst().get());
                }
            }
            assertThat(mark(quiz).attempts()).hasSize(1);
            assertThat(attemptsAtQuizzes()).isEqualTo(1);
        }

        @Test
        void gives_its_mark_in_the_moment_in_which_it_ends_and_a_new_attempt_after_that() {
            Assignment quiz = quiz(WorkDates.ALWAYS, 2);
            String path = open(quiz);
            String attempt = mark(quiz).attempts().getFirst().id();
            assertThat(path).isEqualTo("quiz/attempt/" + attempt);
            quizzes.finish(ada.id(), attempt);
            assertThat(mark(quiz).status()).isEqualTo(Mark.Status.DONE);
            assertThat(mark(quiz).share()).isEqualTo(0.0);
            assertThat(open(quiz)).isNotEqualTo(path);
            quizzes.finish(ada.id(), mark(quiz).attempts().getLast().id());
            refuses(ClassRefused.Reason.NO_ATTEMPTS_LEFT, () -> open(quiz));
            assertThat(attemptsAtQuizzes()).isEqualTo(2);
        }

        @Test
        void leaves_nothing_behind_when_it_may_not_be_begun() {
            Assignment quiz = quiz(new WorkDates(clock.instant().plusSeconds(60), null, null), null);
            refuses(ClassRefused.Reason.NOT_OPEN_YET, () -> open(quiz));
            teaching.archive(lee, spring.id());
            refuses(ClassRefused.Reason.ARCHIVED, () -> open(quiz));
            teaching.reopen(lee, spring.id());
            long place = joining.place(ada, spring.id()).member().id();
            teaching.removeMember(lee, spring.id(), place);
            refuses(ClassRefused.Reason.NOT_FOUND, () -> open(quiz));
            assertThat(attemptsAtQuizzes()).isZero();
        }

        @Test
        void that_nothing_fits_any_more_says_so() {
            Assignment quiz = assign(
                    new Work.Quiz(quizzes.write(new QuizPlan(
                            Set.of("no-such-section"),
                            Set.of(),
                            Set.of(),
                            3,
                            QuizPlan.Order.SHUFFLED,
                            Mode.EXAM,
                            null))),
                    WorkDates.ALWAYS,
                    null);
            refuses(ClassRefused.Reason.NOTHING_TO_DO, () -> open(quiz));
        }

        @Test
        void that_is_open_when_the_assignment_closes_is_handed_in_as_it_is() {
            Assignment quiz = quiz(closingIn(Duration.ofMinutes(10)), 1);
            open(quiz);
            clock.forward(Duration.ofMinutes(11));
            closingTime.handInWhatIsOpen();
            assertThat(mark(quiz).status()).isEqualTo(Mark.Status.DONE);
            Instant finished = mark(quiz).attempts().getFirst().finished();
            assertThat(finished).isEqualTo(quiz.dates().closes());
        }

        @Test
        void of_somebody_who_was_removed_meanwhile_still_gives_its_mark() {
            Assignment quiz = quiz(WorkDates.ALWAYS, 1);
            open(quiz);
            String attempt = mark(quiz).attempts().getFirst().id();
            teaching.removeMember(
                    lee, spring.id(), joining.place(ada, spring.id()).member().id());
            quizzes.finish(ada.id(), attempt);
            joining.join(ada, spring.code());
            assertThat(mark(quiz).status()).isEqualTo(Mark.Status.DONE);
        }
    }

    @Nested
    class A_scenario {

        @Test
        void is_begun_and_gone_on_with() {
            Assignment scenario =
                    assign(new Work.Scenario(scenarios.of(bank).getFirst().ref()), WorkDates.ALWAYS, 1);
            String path = open(scenario);
            assertThat(path).startsWith("scenarios/");
            assertThat(open(scenario)).isEqualTo(path);
            assertThat(mark(scenario).attempts()).hasSize(1);
        }

        @Test
        void that_is_gone_says_so() {
            Assignment scenario = assign(new Work.Scenario("sco:no-such-scenario"), WorkDates.ALWAYS, 1);
            refuses(ClassRefused.Reason.NOTHING_TO_DO, () -> open(scenario));
        }
    }

    @Nested
    class Study {

        private String section() {
            return bank.cards().getFirst().section();
        }

        private void studies(int cards) {
            bank.cards().stream()
                    .filter(card -> card.section().equals(section()))
                    .limit(cards)
                    .forEach(card -> jdbc.sql("""
                                    INSERT INTO card (learner_id, card_id, seq, phase, stability, difficulty, step, due,
                                                      last_review, scheduled_days, reps, lapses, suspended, flagged, rewordings)
                                    VALUES (?, ?, 1, 'REVIEW', 1000, 5, 0, ?, ?, 1000, 1, 0, FALSE, FALSE, 0)
                                    """)
                            .params(
                                    ada.id(),
                                    card.id().value(),
                                    clock.instant().plus(Duration.ofDays(1000)).atOffset(ZoneOffset.UTC),
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .update());
        }

        @Test
        void leads_to_the_cards_of_its_sections() {
            Assignment study = assign(new Work.Study(List.of("sco/box", "sco/west"), 0.9), WorkDates.ALWAYS, null);
            assertThat(open(study)).isEqualTo("study?section=sco%2Fbox&section=sco%2Fwest");
            open(study);
            assertThat(mark(study).attempts()).hasSize(1);
            assertThat(mark(study).status()).isEqualTo(Mark.Status.IN_PROGRESS);
        }

        @Test
        void is_begun_by_studying_and_finished_as_soon_as_enough_is_known() {
            Assignment study = assign(new Work.Study(List.of(section()), 0.9), WorkDates.ALWAYS, null);
            goals.look(ada);
            assertThat(mark(study).status()).isEqualTo(Mark.Status.TO_DO);
            studies(2);
            goals.look(ada);
            assertThat(mark(study).status()).isEqualTo(Mark.Status.IN_PROGRESS);
            jdbc.sql("DELETE FROM card WHERE learner_id = ?").param(ada.id()).update();
            studies(Integer.MAX_VALUE);
            goals.look(ada);
            goals.look(ada);
            assertThat(mark(study).status()).isEqualTo(Mark.Status.DONE);
            assertThat(mark(study).share()).isEqualTo(1.0);
            assertThat(mark(study).attempts()).hasSize(1);
        }

        @Test
        void that_falls_short_when_it_closes_counts_for_what_is_known() {
            Assignment study = assign(new Work.Study(List.of(section()), 0.8), closingIn(Duration.ofDays(1)), null);
            long all = bank.cards().stream()
                    .filter(card -> card.section().equals(section()))
                    .count();
            studies((int) all / 2);
            goals.look(ada);
            clock.forward(Duration.ofDays(2));
            closingTime.handInWhatIsOpen();
            assertThat(mark(study).share()).isBetween(0.5, 0.7);
        }
    }
}
