package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.ClassRefused.Reason;

class InvitingTest {

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

    @Nested
    class A_list_of_learners {

        @Test
        void seats_those_with_an_account_and_gives_the_others_a_code_that_only_works_once() {
            List<Invitation> results =
                    table.roster.inviting.invite(lee, spring.id(), ClassList.read("ada\nNew Learner\n"));
            assertThat(results)
                    .extracting(Invitation::result)
                    .containsExactly(Invitation.Result.JOINED, Invitation.Result.INVITED);
            String code = results.getLast().code();
            Learner newcomer = table.learner("Whoever");
            table.joining.join(newcomer, code);
            assertThat(table.roster.teaching.members(lee, spring.id()))
                    .extracting(Member::name, Member::standing)
                    .contains(org.assertj.core.groups.Tuple.tuple("New Learner", Member.Standing.ACTIVE));
            refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(table.learner("Another"), code));
        }

        @Test
        void can_be_read_in_again() {
            table.roster.inviting.invite(lee, spring.id(), ClassList.read("ada\nNew Learner\n"));
            assertThat(table.roster.inviting.invite(lee, spring.id(), ClassList.read("Ada\nnew learner\n")))
                    .extracting(Invitation::result)
                    .containsExactly(Invitation.Result.ALREADY_IN, Invitation.Result.INVITED_AGAIN);
            assertThat(table.roster.teaching.members(lee, spring.id())).hasSize(2);
        }
    }
}
