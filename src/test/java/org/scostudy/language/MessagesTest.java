package org.scostudy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.ours();

    @Test
    void texts_of_all_features_are_found() {
        assertThat(messages.getTranslation("account.sign-in.title", Locale.ENGLISH))
                .isEqualTo("Sign in");
        assertThat(messages.getTranslation("shell.sign-out", Locale.ENGLISH)).isEqualTo("Sign out");
    }

    @Test
    void values_are_filled_in() {
        assertThat(messages.getTranslation("shell.title", Locale.ENGLISH, "Today"))
                .isEqualTo("Today · SCO Study");
    }

    @Nested
    class When_a_text_is_missing {

        @Test
        void in_a_language_the_english_one_is_shown() {
            assertThat(messages.getTranslation("shell.sign-out", Locale.KOREAN)).isEqualTo("Sign out");
        }

        @Test
        void altogether_the_key_is_shown() {
            assertThat(messages.getTranslation("shell.no-such-text", Locale.ENGLISH))
                    .isEqualTo("shell.no-such-text");
        }
    }
}
