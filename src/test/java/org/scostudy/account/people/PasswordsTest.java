package org.scostudy.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();
    private static final SignInName AIZHAN = new SignInName("Aizhan Bekova");

    @Nested
    class When_a_password_is_chosen {

        @ParameterizedTest
        @ValueSource(strings = {"caravan salt tea", "горы и степи", "        x        ", "ohnezahlen"})
        void length_is_enough_and_nothing_else_is_asked(String password) {
            assertThatCode(() -> PASSWORDS.check(password, AIZHAN)).doesNotThrowAnyException();
        }

        @Test
        void fewer_than_eight_characters_are_refused() {
            assertRefused("sevench", Reason.PASSWORD_SHORT);
        }

        @Test
        void an_emoji_counts_as_one_character() {
            assertRefused("🐎🐎🐎🐎", Reason.PASSWORD_SHORT);
        }

        @Test
        void more_than_two_hundred_characters_are_refused() {
            assertRefused("x".repeat(201), Reason.PASSWORD_LONG);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "password",
                    "PassWord1",
                    "12345678",
                    "qwertyui",
                    "aaaaaaaa",
                    "iloveyou",
                    "йцукенгш",
                    "1q2w3e4r"
                })
        void common_ones_are_refused(String password) {
            assertRefused(password, Reason.PASSWORD_COMMON);
        }

        @Test
        void the_name_itself_is_refused() {
            assertRefused("aizhan bekova", Reason.PASSWORD_IS_NAME);
        }

        private void assertRefused(String password, Reason reason) {
            assertThatExceptionOfType(AccountRefused.class)
                    .isThrownBy(() -> PASSWORDS.check(password, AIZHAN))
                    .extracting(AccountRefused::reason)
                    .isEqualTo(reason);
        }
    }

    @Nested
    class When_a_password_is_kept {

        private final String hash = PASSWORDS.hash("caravan salt tea", AIZHAN);

        @Test
        void it_is_an_argon2id_hash_with_a_salt() {
            assertThat(hash).startsWith("$argon2id$").isNotEqualTo(PASSWORDS.hash("caravan salt tea", AIZHAN));
        }

        @Test
        void only_the_same_password_matches() {
            assertThat(PASSWORDS.match("caravan salt tea", hash)).isTrue();
            assertThat(PASSWORDS.match("Caravan salt tea", hash)).isFalse();
        }

        @Test
        void nothing_matches_an_account_without_a_password() {
            assertThat(PASSWORDS.match("nobody has this password", null)).isFalse();
        }
    }
}
