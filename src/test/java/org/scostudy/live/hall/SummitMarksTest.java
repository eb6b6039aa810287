package org.scostudy.live.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.live.hall.Convening.Purpose;
import org.scostudy.live.kept.LivePlaces;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.table.Deed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A summit that is for a class, and gives marks. */
@WholeApplication
class SummitMarksTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Convening convening;

    @Autowired
    Attending attending;

    @Autowired
    LivePlaces places;

    private Course course;
    private Learner ada;
    private LiveSummit summit;

    @BeforeEach
    void a_class_with_a_summit() {
        course = new Course(application, "Class " + UUID.randomUUID());
        ada = course.joined("Ada");
        summit = convening.open(
                course.instructor,
                "sco:withdrawal-clause.russia.kazakhstan",
                course.classroom.id(),
                Purpose.MARKS,
                UUID.randomUUID().toString());
    }

    private void chairs(Deed.OfChair... deeds) {
        for (Deed.OfChair deed : deeds) {
            convening.chair(
                    course.instructor, summit.id(), deed, UUID.randomUUID().toString());
        }
    }

    private Mark markOf(Learner learner) {
        Gradebook book = course.gradebook();
        Assignment assignment = book.assignments().getFirst();
        Member member =
                course.bean(Joining.class).place(learner, course.classroom.id()).member();
        return book.mark(assignment, member);
    }

    @Test
    void stands_among_the_assignments_of_the_class_from_its_opening() {
        Assignment assignment = course.gradebook().assignments().getFirst();

        assertThat(assignment.title()).contains("A date for the troops");
        assertThat(assignment.work()).isEqualTo(new Work.Summit(summit.id(), summit.code()));
        assertThat(markOf(ada).share()).isNull();
    }

    @Nested
    class At_its_end {

        @Test
        void gives_each_member_who_held_a_seat_what_it_earned() {
            Learner ben = course.joined("Ben");
            attending.enter(ada, summit);
            chairs(new Deed.Began(), new Deed.VoteCalled(), new Deed.VoteClosed(), new Deed.Ended());

            int score = Objects.requireNonNull(
                    places.find(summit.id(), ada.id()).orElseThrow().score());
            assertThat(markOf(ada).share()).isEqualTo(score / 100.0);
            assertThat(markOf(ben).share()).isNull();
        }

        @Test
        void gives_it_once_although_the_chair_ends_it_twice() {
            attending.enter(ada, summit);
            String entry = UUID.randomUUID().toString();
            convening.chair(course.instructor, summit.id(), new Deed.Ended(), entry);
            convening.chair(course.instructor, summit.id(), new Deed.Ended(), entry);

            assertThat(markOf(ada).attempts()).hasSize(1);
        }
    }

    @Nested
    class Whoever_is_not_in_the_class {

        @Test
        void is_not_let_in_and_told_why() {
            for (Role role : new Role[] {Role.GUEST, Role.LEARNER}) {
                assertThatThrownBy(() -> attending.enter(course.person(role), summit))
                        .isInstanceOfSatisfying(
                                LiveRefused.class,
                                no -> assertThat(no.reason()).isEqualTo(LiveRefused.Reason.OF_A_CLASS));
            }
        }
    }
}
