package org.scostudy.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;

class GradebookTest {

    private static final Instant MONDAY = School.MONDAY;
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Instant SUNDAY = MONDAY.plus(Duration.ofDays(6));
    private static final Member ADA = new Member(1, 1, 11L, "Ada", MONDAY, null, false, ExtraTime.NONE);

    private final List<Assignment> assignments = new ArrayList<>();
    private final List<WorkAttempt> attempts = new ArrayList<>();
    private final List<MarkChange> changes = new ArrayList<>();
    private final List<Leeway> leeways = new ArrayList<>();
    private int dropLowest;

    private Gradebook at(Instant now) {
        return new Gradebook(
                new Classroom(1, "Spring", "CODE", dropLowest, false, ZoneOffset.UTC, null),
                assignments,
                List.of(ADA),
                leeways,
                attempts,
                changes,
                now);
    }

    private Assignment assigned(Counting counting, double weight) {
        Assignment assignment = new Assignment(
                assignments.size() + 1,
                1,
                "Quiz",
                new Work.Scenario("s"),
                new WorkDates(MONDAY, FRIDAY, SUNDAY),
                null,
                counting,
                weight);
        assignments.add(assignment);
        return assignment;
    }

    private void attempt(Assignment assignment, Instant started, @Nullable Instant finished, double points) {
        attempts.add(new WorkAttempt(
                assignment.id(), ADA.id(), "attempt " + attempts.size(), started, finished, points, 10));
    }

    @Test
    void what_closed_before_somebody_came_does_not_count_for_them() {
        Member late = new Member(2, 1, 12L, "Late", SUNDAY.plusSeconds(60), null, false, ExtraTime.NONE);
        Assignment quiz = assigned(Counting.BEST, 1);
        Gradebook book = new Gradebook(
                new Classroom(1, "Spring", "CODE", 0, false, ZoneOffset.UTC, null),
                assignments,
                List.of(ADA, late),
                leeways,
                attempts,
                changes,
                SUNDAY.plusSeconds(120));
        assertThat(book.mark(quiz, late).status()).isEqualTo(Mark.Status.EXCUSED);
        assertThat(book.total(late)).isEmpty();
        assertThat(book.mark(quiz, ADA).status()).isEqualTo(Mark.Status.MISSED);
        assertThat(book.total(ADA)).hasValue(0);
    }

    @Nested
    class Of_several_attempts {

        private @Nullable Double shareBy(Counting counting) {
            Assignment quiz = assigned(counting, 1);
            attempt(quiz, MONDAY, MONDAY.plusSeconds(60), 4);
            attempt(quiz, MONDAY.plusSeconds(100), MONDAY.plusSeconds(160), 9);
            attempt(quiz, MONDAY.plusSeconds(200), MONDAY.plusSeconds(260), 8);
            attempt(quiz, MONDAY.plusSeconds(300), null, 0);
            return at(FRIDAY).mark(quiz, ADA).share();
        }

        @Test
        void the_rule_of_the_assignment_says_which_counts() {
            assertThat(shareBy(Counting.BEST)).isEqualTo(0.9);
            assertThat(shareBy(Counting.FIRST)).isEqualTo(0.4);
            assertThat(shareBy(Counting.LAST)).isEqualTo(0.8);
            assertThat(shareBy(Counting.MEAN)).isCloseTo(0.7, within(1e-12));
        }

        @Test
        void late_is_said_of_the_one_that_counts() {
            Assignment quiz = assigned(Counting.BEST, 1);
            attempt(quiz, MONDAY, MONDAY.plusSeconds(60), 9);
            attempt(quiz, FRIDAY.plusSeconds(1), FRIDAY.plusSeconds(60), 9);
            assertThat(at(SUNDAY).mark(quiz, ADA).status()).isEqualTo(Mark.Status.DONE);
            attempt(quiz, FRIDAY.plusSeconds(1), FRIDAY.plusSeconds(60), 10);
            assertThat(at(SUNDAY).mark(quiz, ADA).status()).isEqualTo(Mark.Status.DONE_LATE);
        }
    }

    @Nested
    class Status {

        @Test
        void follows_the_dates_and_the_work() {
            Assignment quiz = assigned(Counting.BEST, 1);
            assertThat(at(MONDAY.minusSeconds(1)).mark(quiz, ADA).status()).isEqualTo(Mark.Status.NOT_OPEN);
            assertThat(at(MONDAY).mark(quiz, ADA).status()).isEqualTo(Mark.Status.TO_DO);
            attempt(quiz, MONDAY, null, 0);
            assertThat(at(FRIDAY).mark(quiz, ADA).status()).isEqualTo(Mark.Status.IN_PROGRESS);
            assertThat(at(SUNDAY.plusSeconds(1)).mark(quiz, ADA).status()).isEqualTo(Mark.Status.MISSED);
        }

        @Test
        void a_member_with_leeway_has_dates_of_their_own() {
            Assignment quiz = assigned(Counting.BEST, 1);
            leeways.add(new Leeway(
                    quiz.id(), ADA.id(), new WorkDates(MONDAY, SUNDAY, SUNDAY.plus(Duration.ofDays(7))), null));
            attempt(quiz, SUNDAY.minusSeconds(60), SUNDAY, 5);
            assertThat(at(SUNDAY.plusSeconds(1)).mark(quiz, ADA).status()).isEqualTo(Mark.Status.DONE);
        }

        @Test
        void what_was_missed_counts_as_nothing() {
            Assignment quiz = assigned(Counting.BEST, 1);
            assertThat(at(SUNDAY.plusSeconds(1)).mark(quiz, ADA).share()).isZero();
            assertThat(at(FRIDAY).mark(quiz, ADA).share()).isNull();
        }
    }

    @Nested
    class Total {

        @Test
        void weighs_the_marks_and_leaves_out_what_does_not_count_yet() {
            attempt(assigned(Counting.BEST, 1), MONDAY, FRIDAY, 10);
            attempt(assigned(Counting.BEST, 3), MONDAY, FRIDAY, 6);
            assigned(Counting.BEST, 5);
            assertThat(at(FRIDAY).total(ADA)).hasValue((1.0 + 3 * 0.6) / 4);
        }

        @Test
        void drops_the_lowest_but_never_the_only_one() {
            dropLowest = 2;
            attempt(assigned(Counting.BEST, 1), MONDAY, FRIDAY, 3);
            assertThat(at(FRIDAY).total(ADA)).hasValue(0.3);
            attempt(assigned(Counting.BEST, 1), MONDAY, FRIDAY, 2);
            attempt(assigned(Counting.BEST, 1), MONDAY, FRIDAY, 8);
            assertThat(at(FRIDAY).total(ADA)).hasValue(0.8);
        }

        @Test
        void is_absent_while_nothing_counts() {
            assigned(Counting.BEST, 1);
            attempt(assigned(Counting.BEST, 0), MONDAY, FRIDAY, 10);
            assertThat(at(FRIDAY).total(ADA)).isEmpty();
        }
    }

    @Test
    void an_override_takes_the_place_of_what_was_earned_until_it_is_taken_back() {
        Assignment quiz = assigned(Counting.BEST, 1);
        attempt(quiz, MONDAY, FRIDAY, 3);
        changes.add(new MarkChange(1, ADA.id(), 1, 0.5, "question 4 was unfair", "", "Dr Lee", FRIDAY));
        assertThat(at(FRIDAY).mark(quiz, ADA).share()).isEqualTo(0.5);
        assertThat(at(FRIDAY).mark(quiz, ADA).earned()).isEqualTo(0.3);
        changes.add(new MarkChange(1, ADA.id(), 2, null, "", "see me", "Dr Lee", FRIDAY));
        assertThat(at(FRIDAY).mark(quiz, ADA).share()).isEqualTo(0.3);
        assertThat(at(FRIDAY).mark(quiz, ADA).remark()).isEqualTo("see me");
        assertThat(at(FRIDAY).mark(quiz, ADA).version()).isEqualTo(2);
    }
}
