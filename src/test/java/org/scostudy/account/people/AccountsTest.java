package org.scostudy.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AccountsTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    @Autowired
    Accounts accounts;

    private static int number;

    private static String aName() {
        return "Person " + ++number + " of AccountsTest";
    }

    @Nested
    class When_a_guest_keeps_the_progress {

        @Test
        void the_id_stays_and_the_guest_is_a_learner() {
            var guest = accounts.startAsGuest(TASHKENT);
            var name = aName();
            var learner = accounts.keepProgress(guest.id(), name, "caravan salt tea");
            assertThat(learner.id()).isEqualTo(guest.id());
            assertThat(learner.role()).isEqualTo(Role.LEARNER);
            assertThat(learner.signInName()).isEqualTo(name);
            assertThat(learner.zone()).isEqualTo(TASHKENT);
        }

        @Test
        void a_taken_name_leaves_the_guest_a_guest() {
            var taken = aName();
            accounts.signUp(taken, "caravan salt tea", TASHKENT);
            var guest = accounts.startAsGuest(TASHKENT);
            assertRefused(Reason.NAME_TAKEN, () -> accounts.keepProgress(guest.id(), taken, "caravan salt tea"));
            assertThat(accounts.find(guest.id())).contains(guest);
        }

        @Test
        void a_learner_cannot_be_renamed_that_way() {
            var learner = accounts.signUp(aName(), "caravan salt tea", TASHKENT);
            var before = learner.signInName();
            accounts.keepProgress(learner.id(), aName(), "another salt tea");
            assertThat(accounts.find(learner.id()).orElseThrow().signInName()).isEqualTo(before);
        }
    }

    @Nested
    class When_a_name_is_chosen {

        @Test
        void case_and_unicode_form_make_no_second_person() {
            var name = aName() + " é";
            accounts.signUp(name, "caravan salt tea", TASHKENT);
            assertRefused(
                    Reason.NAME_TAKEN,
                    () -> accounts.signUp(
                            name.toUpperCase(java.util.Locale.ROOT).replace("É", "E\u0301"),
                            "caravan salt tea",
                            TASHKENT));
        }

        @Test
        void blank_and_invisible_ones_are_refused() {
            assertRefused(Reason.NAME_UNFIT, () -> accounts.signUp("  a ", "caravan salt tea", TASHKENT));
            assertRefused(Reason.NAME_UNFIT, () -> accounts.signUp("a\u200Bb", "caravan salt tea", TASHKENT));
            assertRefused(Reason.NAME_UNFIT, () -> accounts.signUp("x".repeat(61), "caravan salt tea", TASHKENT));
        }
    }

    @Nested
    class When_the_password_is_changed {

        @Test
        void the_present_one_must_be_right() {
            var learner = accounts.signUp(aName(), "caravan salt tea", TASHKENT);
            assertRefused(
                    Reason.PASSWORD_WRONG,
                    () -> accounts.changePassword(learner.id(), "caravan salt", "another salt tea"));
        }

        @Test
        void the_new_one_must_be_good_enough() {
            var learner = accounts.signUp(aName(), "caravan salt tea", TASHKENT);
            assertRefused(
                    Reason.PASSWORD_COMMON,
                    () -> accounts.changePassword(learner.id(), "caravan salt tea", "password1"));
        }
    }

    @Test
    void a_changed_profile_is_kept() {
        var guest = accounts.startAsGuest(TASHKENT);
        accounts.updateProfile(guest.id(), ZoneOffset.UTC, LocalTime.of(0, 0), Appearance.DARK);
        assertThat(accounts.find(guest.id()))
                .contains(new Learner(
                        guest.id(),
                        null,
                        "Guest",
                        Role.GUEST,
                        ZoneOffset.UTC,
                        LocalTime.MIDNIGHT,
                        Appearance.DARK,
                        null));
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable wish) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(wish)
                .extracting(AccountRefused::reason)
                .isEqualTo(reason);
    }
}
