package org.scostudy.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassRefused.Reason;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;

class GradingTest {

    private final School table = new School();
    private final Learner lee = table.instructor("Lee");
    private final Learner ada = table.learner("Ada");
    private final Classroom spring = table.roster.teaching.create(lee, "  Spring   term ");

    @AfterEach
    void close() {
        table.close();
    }

    private static void refuses(Reason reason, ThrowingCallable wish) {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(wish)
                .matches(refused -> refused.reason() == reason, "refused for " + reason);
    }

    private Assignment assign(WorkDates dates, @Nullable Integer attempts) {
        return table.assigning.assign(
                lee,
                new Assignment(
                        0, spring.id(), "Energy", new Work.Scenario("sco/energy"), dates, attempts, Counting.BEST, 1));
    }

    @Nested
    class Two_instructors_at_one_mark {

        @Test
        void never_write_over_each_other_unseen() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(WorkDates.ALWAYS, null);
            table.gradebook.grading.change(
                    lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.5, "question 4 was unfair", ""));
            refuses(
                    Reason.CHANGED_MEANWHILE,
                    () -> table.gradebook.grading.change(
                            lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.9, "bonus", "")));
            Mark mark = table.tasks.task(ada, spring.id(), quiz.id()).mark();
            assertThat(mark.share()).isEqualTo(0.5);
            assertThat(mark.changes()).extracting(MarkChange::instructor).containsExactly("Lee");
        }

        @Test
        void a_mark_needs_a_reason_and_lies_between_nothing_and_all() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(WorkDates.ALWAYS, null);
            refuses(
                    Reason.REASON_MISSING,
                    () -> table.gradebook.grading.change(
                            lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.5, " ", "")));
            refuses(
                    Reason.MARK_OUT_OF_RANGE,
                    () -> table.gradebook.grading.change(
                            lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 1.5, "x", "")));
            table.gradebook.grading.change(
                    lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, null, "", "well begun"));
            assertThat(table.tasks.task(ada, spring.id(), quiz.id()).mark().remark())
                    .isEqualTo("well begun");
        }
    }
}
