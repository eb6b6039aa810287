package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.Refused.Reason;

class ClassLifeTest {

    private final ClassTable table = new ClassTable();
    private final Learner lee = table.instructor("Lee");
    private final Learner ada = table.learner("Ada");
    private final Classroom spring = table.teaching.create(lee, "  Spring   term ");

    @AfterEach
    void close() {
        table.close();
    }

    private static void refuses(Reason reason, ThrowingCallable wish) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(wish)
                .matches(refused -> refused.reason() == reason, "refused for " + reason);
    }

    private Assignment assign(Dates dates, @Nullable Integer attempts) {
        return table.assigning.assign(
                lee,
                new Assignment(
                        0, spring.id(), "Energy", new Work.Scenario("sco/energy"), dates, attempts, Counting.BEST, 1));
    }

    @Nested
    class Joining {

        @Test
        void takes_the_code_however_it_is_typed_and_happens_once() {
            String typed = " " + spring.code().toLowerCase().substring(0, 4) + "-"
                    + spring.code().substring(4);
            table.joining.join(ada, typed);
            table.joining.join(ada, spring.code());
            assertThat(table.teaching.members(lee, spring.id()))
                    .extracting(Member::name)
                    .containsExactly("Ada");
        }

        @Test
        void is_refused_with_a_wrong_code_to_guests_and_in_an_archived_class() {
            refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(ada, "ZZZZZZZZ"));
            Learner guest = table.accounts.startAsGuest(ZoneOffset.UTC);
            refuses(Reason.GUESTS_CANNOT_JOIN, () -> table.joining.join(guest, spring.code()));
            table.teaching.archive(lee, spring.id());
            refuses(Reason.ARCHIVED, () -> table.joining.join(ada, spring.code()));
        }

        @Test
        void again_after_leaving_finds_the_marks_again() {
            long place = table.joining.join(ada, spring.code()).member().id();
            table.joining.leave(ada, spring.id());
            assertThat(table.joining.places(ada)).isEmpty();
            assertThat(table.joining.join(ada, spring.code()).member().id()).isEqualTo(place);
        }

        @Test
        void a_renewed_code_makes_the_former_one_useless() {
            Classroom renewed = table.teaching.renewCode(lee, spring.id());
            assertThat(renewed.code()).isNotEqualTo(spring.code());
            refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(ada, spring.code()));
        }
    }

    @Nested
    class A_list_of_learners {

        @Test
        void seats_those_with_an_account_and_gives_the_others_a_code_that_only_works_once() {
            List<Invitation> results = table.inviting.invite(lee, spring.id(), ClassList.read("ada\nNew Learner\n"));
            assertThat(results)
                    .extracting(Invitation::result)
                    .containsExactly(Invitation.Result.JOINED, Invitation.Result.INVITED);
            String code = results.getLast().code();
            Learner newcomer = table.learner("Whoever");
            table.joining.join(newcomer, code);
            assertThat(table.teaching.members(lee, spring.id()))
                    .extracting(Member::name, Member::standing)
                    .contains(org.assertj.core.groups.Tuple.tuple("New Learner", Member.Standing.ACTIVE));
            refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(table.learner("Another"), code));
        }

        @Test
        void can_be_read_in_again() {
            table.inviting.invite(lee, spring.id(), ClassList.read("ada\nNew Learner\n"));
            assertThat(table.inviting.invite(lee, spring.id(), ClassList.read("Ada\nnew learner\n")))
                    .extracting(Invitation::result)
                    .containsExactly(Invitation.Result.ALREADY_IN, Invitation.Result.INVITED_AGAIN);
            assertThat(table.teaching.members(lee, spring.id())).hasSize(2);
        }
    }

    @Nested
    class What_is_not_for_a_person {

        @Test
        void does_not_exist_for_them() {
            Learner other = table.instructor("Other");
            refuses(Reason.NOT_FOUND, () -> table.teaching.open(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.teaching.open(ada, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.grading.gradebook(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.assigning.assignments(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.joining.place(ada, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.teaching.create(ada, "Mine"));
        }

        @Test
        void a_colleague_is_let_in_and_the_last_instructor_stays() {
            Learner other = table.instructor("Other");
            refuses(Reason.NOT_AN_INSTRUCTOR, () -> table.teaching.addInstructor(lee, spring.id(), "Ada"));
            refuses(Reason.LAST_INSTRUCTOR, () -> table.teaching.removeInstructor(lee, spring.id(), lee.id()));
            table.teaching.addInstructor(lee, spring.id(), "other");
            assertThat(table.teaching.classes(other)).hasSize(1);
            table.teaching.removeInstructor(other, spring.id(), lee.id());
            refuses(Reason.NOT_FOUND, () -> table.teaching.open(lee, spring.id()));
        }
    }

    @Nested
    class An_assignment {

        @Test
        void is_begun_while_it_is_open_and_as_often_as_allowed() {
            table.joining.join(ada, spring.code());
            Assignment quiz = assign(
                    new Dates(table.now().plusSeconds(60), null, table.now().plus(Duration.ofDays(1))), 1);
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
            Assignment quiz = assign(Dates.ALWAYS, null);
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            table.passes(Duration.ofMinutes(5));
            table.marks.finished("one", 7, 10, table.now());
            table.marks.finished("one", 1, 10, table.now());
            Mark mark = table.tasks.task(ada, spring.id(), quiz.id()).mark();
            assertThat(mark.share()).isEqualTo(0.7);
            assertThat(mark.time()).isEqualTo(Duration.ofMinutes(5));
            assertThat(table.grading.gradebook(lee, spring.id()).members())
                    .extracting(Member::id)
                    .containsExactly(place);
        }

        @Test
        void has_other_dates_for_a_member_with_leeway() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(new Dates(null, null, table.now().plusSeconds(1)), null);
            table.passes(Duration.ofDays(1));
            refuses(Reason.CLOSED, () -> table.tasks.begin(ada, spring.id(), quiz.id(), "one"));
            table.assigning.allow(lee, spring.id(), new Leeway(quiz.id(), place, Dates.ALWAYS, 3));
            table.assigning.allow(lee, spring.id(), new Leeway(quiz.id(), place, Dates.ALWAYS, 2));
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            assertThat(table.tasks.of(ada).getFirst().assignment().attempts()).isEqualTo(2);
        }
    }

    @Nested
    class Two_instructors_at_one_mark {

        @Test
        void never_write_over_each_other_unseen() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(Dates.ALWAYS, null);
            table.grading.change(
                    lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.5, "question 4 was unfair", ""));
            refuses(
                    Reason.CHANGED_MEANWHILE,
                    () -> table.grading.change(
                            lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.9, "bonus", "")));
            Mark mark = table.tasks.task(ada, spring.id(), quiz.id()).mark();
            assertThat(mark.share()).isEqualTo(0.5);
            assertThat(mark.changes()).extracting(MarkChange::instructor).containsExactly("Lee");
        }

        @Test
        void a_mark_needs_a_reason_and_lies_between_nothing_and_all() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(Dates.ALWAYS, null);
            refuses(
                    Reason.REASON_MISSING,
                    () -> table.grading.change(lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 0.5, " ", "")));
            refuses(
                    Reason.MARK_OUT_OF_RANGE,
                    () -> table.grading.change(lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, 1.5, "x", "")));
            table.grading.change(lee, spring.id(), new Grading.Wish(quiz.id(), place, 0, null, "", "well begun"));
            assertThat(table.tasks.task(ada, spring.id(), quiz.id()).mark().remark())
                    .isEqualTo("well begun");
        }
    }

    @Nested
    class When_an_account_is_deleted {

        @Test
        void its_marks_stay_with_the_class_under_a_name_that_says_nothing() {
            long place = table.joining.join(ada, spring.code()).member().id();
            Assignment quiz = assign(Dates.ALWAYS, null);
            table.tasks.begin(ada, spring.id(), quiz.id(), "one");
            table.marks.finished("one", 8, 10, table.now());
            assertThat(table.farewell.of(ada.id()).toString()).contains("Spring term", "one");

            table.farewell.on(new org.scostudy.account.LearnerRemoved(ada.id()));

            Gradebook book = table.grading.gradebook(lee, spring.id());
            Member former = book.members().getFirst();
            assertThat(former.name()).isEqualTo("Former learner " + place);
            assertThat(former.learner()).isNull();
            assertThat(former.standing()).isEqualTo(Member.Standing.DELETED);
            assertThat(book.mark(book.assignments().getFirst(), former).share()).isEqualTo(0.8);
        }
    }
}
