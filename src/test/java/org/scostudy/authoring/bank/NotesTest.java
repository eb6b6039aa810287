package org.scostudy.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;

class NotesTest {

    private static final Words ENGLISH = Messages.ours().in(Locale.ENGLISH);

    private static final Message PARTIAL = Message.of("exchange.item.partial", "near", "50");

    private static String saidAgain(Message... notes) {
        return Notes.said(Notes.kept(List.of(notes)), ENGLISH);
    }

    @Nested
    class What_is_kept {

        @Test
        void is_said_in_lines() {
            assertThat(saidAgain(PARTIAL, Message.of("exchange.item.several-full", 2)))
                    .isEqualTo("'near' earns 50 % of the mark; with us it is wrong\n"
                            + "each of 2 options earns the whole mark; with us all of them must be chosen");
        }

        @Test
        void is_said_in_the_language_of_who_reads_it() {
            assertThat(Notes.said(Notes.kept(List.of(PARTIAL)), Messages.ours().in(Locale.of("eo"))))
                    .isEqualTo("[near valoras 50 %]");
        }

        @Test
        void may_hold_line_ends_messages_and_lists() {
            assertThat(saidAgain(Message.of(
                            "exchange.item.said-to-answer",
                            Message.of("exchange.pairs.tab"),
                            List.of("one\ntwo", Message.of("exchange.pairs.line-end")))))
                    .isEqualTo("what is said to '[tab]' has no place: one\ntwo, [line end]");
        }

        @Test
        void fits_its_column_however_long_the_words_are() {
            String kept = Notes.kept(List.of(
                    PARTIAL, Message.of("exchange.item.said-to-answer", "far", "\"word\" 🎈".repeat(2_000)), PARTIAL));
            assertThat(kept).hasSizeLessThanOrEqualTo(Notes.LONGEST);
            assertThat(Notes.said(kept, ENGLISH).lines())
                    .first()
                    .isEqualTo("'near' earns 50 % of the mark; with us it is wrong");
            assertThat(Notes.said(kept, ENGLISH)).contains("what is said to 'far' has no place: \"word\"", "…");
        }

        @Test
        void is_nothing_where_nothing_is_to_be_said() {
            assertThat(Notes.kept(List.of())).isEmpty();
        }
    }

    @Test
    void lines_from_before_are_said_as_they_are() {
        String old = "its back is empty\n{ is a bracket\n{\"says\":broken";
        assertThat(Notes.said(old, ENGLISH)).isEqualTo(old);
    }
}
