package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;

/** With a second language on the class path, what is wrong with a file is said to whoever reads it in theirs. */
class OtherLanguageTest {

    private static final Words ESPERANTO = Messages.ours().in(Locale.of("eo"));
    private static final Words ENGLISH = Messages.ours().in(Locale.ENGLISH);

    @Test
    void a_problem_is_said_in_it_and_what_is_not_translated_in_english() {
        Collected read = Collected.of(Formats.GIFT, "Where?{=here ~there\n");
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.say(ESPERANTO))
                    .isEqualTo("file:1: [mankas krampo post \"Where?{=here ~there\"], atendita '}';"
                            + " [aldonu ĝin en linio 1]");
            assertThat(problem.say(ENGLISH))
                    .isEqualTo("file:1: missing '}' after the answers of \"Where?{=here ~there\", expected '}';"
                            + " add it at the end of line 1");
        });
    }

    @Test
    void so_is_what_is_left_to_be_done_with_a_draft() {
        Collected read = Collected.of(Formats.GIFT, "Where?{=here ~%50%near ~there}\n");
        assertThat(read.drafts())
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.notes()).extracting(ESPERANTO::say).containsExactly("[near valoras 50 %]"));
    }

    @Test
    void problems_with_large_numbers_part_their_digits_but_not_those_of_lines() {
        String lines = "Fine?{=yes ~no}\n\n".repeat(1_000) + "Where?{=here ~there\n";
        Collected read = Collected.of(Formats.GIFT, lines);
        assertThat(read.told())
                .singleElement()
                .asString()
                .startsWith("file:2001: ")
                .endsWith("of line 2001");
    }
}
