package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.School;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassRefused.Reason;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;

class TasksTest {

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
    class An_assignment {

        @Test
        void is_begun_while_it_is_open_and_as_often_as_allowed() {
            table.joining.join(ada, spring.code());
            Assignment quiz = assign(
                    new WorkDates(table.now().plusSeconds(60), null, table.now().plus(Duration.ofDays(1))), 1);
            refuses(Reason.NOT_OPEN_YET, () -> table.tasks.begin(ada, spring.id(), quiz.id(), "one"));
            table.passes(Duration.ofMinutes(1));
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            refuses(Reason.NO_ATTEMPTS_LEFT, () -> table.tasks.begin(ada, spring.id(), quiz.id(), "two"));
            table.passes(Duration.ofDays(2));
            refuses(Reason.CLOSED, () -> table.tasks.begin(ada, spring.id(), quiz.id(), "two"));
        }

        @Test
        void gives_a_mark_when_the_attempt_is_finished() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(WorkDates.ALWAYS, null);
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            table.passes(Duration.ofMinutes(5));
            table.gradebook.marks.finished("one", 7, 10, table.now());
            table.gradebook.marks.finished("one", 1, 10, table.now());
            Mark mark = table.tasks.task(ada, spring.id(), quiz.id()).mark();
            assertThat(mark.share()).isEqualTo(0.7);
            assertThat(mark.time()).isEqualTo(Duration.ofMinutes(5));
            assertThat(table.gradebook.grading.gradebook(lee, spring.id()).members())
                    .extracting(Member::id)
                    .containsExactly(place);
        }

        @Test
        void has_other_dates_for_a_member_with_leeway() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(new WorkDates(null, null, table.now().plusSeconds(1)), null);
            table.passes(Duration.ofDays(1));
            refuses(Reason.CLOSED, () -> table.tasks.begin(ada, spring.id(), quiz.id(), "one"));
            table.assigning.allow(lee, spring.id(), new Leeway(quiz.id(), place, WorkDates.ALWAYS, 3));
            table.assigning.allow(lee, spring.id(), new Leeway(quiz.id(), place, WorkDates.ALWAYS, 2));
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            assertThat(table.tasks.of(ada).getFirst().assignment().attempts()).isEqualTo(2);
        }
    }
}
