package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.ClassRefused.Reason;

class TeachingTest {

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

    @Test
    void a_renewed_code_makes_the_former_one_useless() {
        Classroom renewed = table.roster.teaching.renewCode(lee, spring.id());
        assertThat(renewed.code()).isNotEqualTo(spring.code());
        refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(ada, spring.code()));
    }

    @Test
    void a_class_has_the_zone_of_whoever_made_it_until_it_is_given_another() {
        Learner zhan = table.accounts.add("Zhan", "caravan salt tea", Role.INSTRUCTOR, ZoneId.of("Asia/Almaty"));
        Classroom made = table.roster.teaching.create(zhan, "Autumn term");
        assertThat(made.zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        table.roster.teaching.change(zhan, made.id(), "Autumn term", 0, ZoneId.of("Europe/Berlin"));
        assertThat(table.roster.teaching.open(zhan, made.id()).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_member_has_more_time_from_when_it_is_granted() {
        table.joining.join(ada, spring.code());
        Member place = table.roster.teaching.members(lee, spring.id()).getFirst();
        assertThat(place.extra()).isEqualTo(ExtraTime.NONE);
        ExtraTime extra = new ExtraTime(25, ExtraTime.Unit.PERCENT);
        table.roster.teaching.accommodate(lee, spring.id(), place.id(), extra);
        assertThat(table.roster.teaching.members(lee, spring.id()).getFirst().extra())
                .isEqualTo(extra);
    }

    @Nested
    class What_is_not_for_a_person {

        @Test
        void does_not_exist_for_them() {
            Learner other = table.instructor("Other");
            refuses(Reason.NOT_FOUND, () -> table.roster.teaching.open(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.roster.teaching.open(ada, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.gradebook.grading.gradebook(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.assigning.assignments(other, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.joining.place(ada, spring.id()));
            refuses(Reason.NOT_FOUND, () -> table.roster.teaching.create(ada, "Mine"));
        }

        @Test
        void a_colleague_is_let_in_and_the_last_instructor_stays() {
            Learner other = table.instructor("Other");
            refuses(Reason.NOT_AN_INSTRUCTOR, () -> table.roster.teaching.addInstructor(lee, spring.id(), "Ada"));
            refuses(Reason.LAST_INSTRUCTOR, () -> table.roster.teaching.removeInstructor(lee, spring.id(), lee.id()));
            table.roster.teaching.addInstructor(lee, spring.id(), "other");
            assertThat(table.roster.teaching.classes(other)).hasSize(1);
            table.roster.teaching.removeInstructor(other, spring.id(), lee.id());
            refuses(Reason.NOT_FOUND, () -> table.roster.teaching.open(lee, spring.id()));
        }
    }
}
