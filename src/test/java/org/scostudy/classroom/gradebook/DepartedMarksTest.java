package org.scostudy.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;

class DepartedMarksTest {

    private final School table = new School();
    private final Learner lee = table.instructor("Lee");
    private final Learner ada = table.learner("Ada");
    private final Classroom spring = table.roster.teaching.create(lee, "  Spring   term ");

    @AfterEach
    void close() {
        table.close();
    }

    private Assignment assign(WorkDates dates, @Nullable Integer attempts) {
        return table.assigning.assign(
                lee,
                new Assignment(
                        0, spring.id(), "Energy", new Work.Scenario("sco/energy"), dates, attempts, Counting.BEST, 1));
    }

    @Nested
    class When_an_account_is_deleted {

        @Test
        void its_marks_stay_with_the_class_under_a_name_that_says_nothing() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(WorkDates.ALWAYS, null);
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            table.gradebook.marks.finished("one", 8, 10, table.now());
            assertThat(table.gradebook.farewell.of(ada.id()).toString()).contains("Spring term", "one");

            table.gradebook.farewell.on(new org.scostudy.account.LearnerRemoved(ada.id()));

            Gradebook book = table.gradebook.grading.gradebook(lee, spring.id());
            Member former = book.members().getFirst();
            assertThat(former.name()).isEqualTo("Former learner " + place);
            assertThat(former.learner()).isNull();
            assertThat(former.standing()).isEqualTo(Member.Standing.DELETED);
            assertThat(book.mark(book.assignments().getFirst(), former).share()).isEqualTo(0.8);
        }
    }
}
