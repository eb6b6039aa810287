package org.scostudy.classroom.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.Learner;
import org.scostudy.classroom.School;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassRefused.Reason;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;

class JoiningTest {

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
    class Joining {

        @Test
        void takes_the_code_however_it_is_typed_and_happens_once() {
            String typed = " " + spring.code().toLowerCase().substring(0, 4) + "-"
                    + spring.code().substring(4);
            table.joining.join(ada, typed);
            table.joining.join(ada, spring.code());
            assertThat(table.roster.teaching.members(lee, spring.id()))
                    .extracting(Member::name)
                    .containsExactly("Ada");
        }

        @Test
        void is_refused_with_a_wrong_code_to_guests_and_in_an_archived_class() {
            refuses(Reason.NO_SUCH_CODE, () -> table.joining.join(ada, "ZZZZZZZZ"));
            Learner guest = table.accounts.startAsGuest(ZoneOffset.UTC);
            refuses(Reason.GUESTS_CANNOT_JOIN, () -> table.joining.join(guest, spring.code()));
            table.roster.teaching.archive(lee, spring.id());
            refuses(Reason.ARCHIVED, () -> table.joining.join(ada, spring.code()));
        }

        @Test
        void again_after_leaving_finds_the_marks_again() {
            long place = table.joining.join(ada, spring.code()).member().id();
            table.joining.leave(ada, spring.id());
            assertThat(table.joining.places(ada)).isEmpty();
            assertThat(table.joining.join(ada, spring.code()).member().id()).isEqualTo(place);
        }
    }
}
