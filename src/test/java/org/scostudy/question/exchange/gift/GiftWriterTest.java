package org.scostudy.question.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Sample;

class GiftWriterTest {

    private static final String SELF_JUDGED = "Moodle has no questions whose answers learners judge themselves";

    private static final GiftWriter GIFT = new GiftWriter();

    private static String gift(Interaction interaction) {
        return Sample.text(GIFT, List.of(Sample.of("q", "Why?", interaction)));
    }

    @Nested
    class Each_kind_has_its_braces {

        @Test
        void single_choice_with_feedback() {
            assertThat(gift(Sample.choice("a", "b"))).isEqualTo("""
                    $CATEGORY: $course$/top/sco/box

                    // [id:q] [tag:two words] [card:sco:q:slot] [level:remember] [kind:choice] [cites:1]
                    ::q::[plain]Why?{
                    \t=a#About a
                    \t~b#About b
                    \t####Because.\\nIn short (box.1)\\: What the box says.
                    }

                    """);
        }

        @Test
        void multiple_response_with_weights_that_are_nothing_when_everything_is_chosen() {
            assertThat(gift(Sample.several(List.of("a", "b", "c"), List.of("d", "e"))))
                    .contains("\t~%33.33333%a\n", "\t~%33.33333%c\n", "\t~%-50%d\n")
                    .doesNotContain("\t=");
        }

        @Test
        void true_or_false_with_the_correction() {
            assertThat(gift(new Interaction.TrueFalse(false, "It is so."))).contains("Why?{FALSE#It is so.\n");
            assertThat(gift(new Interaction.TrueFalse(true, null))).contains("Why?{TRUE\n");
        }

        @Test
        void numbers_with_tolerance() {
            assertThat(gift(Sample.amount("26", "0.5", "passages"))).contains("Why?{#\n\t=26:0.5\n");
        }

        @Test
        void pairs_and_right_sides_of_none() {
            assertThat(gift(new Interaction.Matching(
                            List.of(
                                    new Interaction.Pair("RATS", "Tashkent"),
                                    new Interaction.Pair("Secretariat", "Beijing")),
                            List.of("Astana"))))
                    .contains("\t=RATS -> Tashkent\n\t=Secretariat -> Beijing\n\t= -> Astana\n");
        }

        @Test
        void short_answers_with_every_spelling() {
            assertThat(gift(Sample.typed("A*", "B"))).contains("\t=%100%A\\\\*\n\t=%100%B\n");
        }
    }

    @Nested
    class What_learners_judge_themselves {

        private final Question typed =
                Sample.of("typed", "sco:f:place", "Where?", Sample.typed("Tashkent", "Toshkent"), null, null);

        @Test
        void becomes_a_short_answer_where_the_card_is_typed_too() {
            Question cloze =
                    Sample.of("cloze", "sco:f:place", "In _____.", Sample.cloze("In ", "Tashkent", "."), null, null);
            assertThat(Sample.text(GIFT, List.of(cloze, typed)))
                    .contains("::cloze::[plain]In _____.{\n\t=%100%Tashkent\n\t=%100%Toshkent\n");
        }

        @Test
        void is_left_out_otherwise() {
            Question same = Sample.of("basic", "sco:f:place", "Where?", Sample.basic("Tashkent"), null, null);
            Question other = Sample.of("other", "sco:g:place", "Whence?", Sample.basic("Astana"), null, null);
            assertThat(Sample.leftOut(GIFT, List.of(same, typed, other)))
                    .containsExactly("left out 2 basic questions: " + SELF_JUDGED);
        }
    }

    @Test
    void kinds_that_GIFT_does_not_know_are_counted() {
        assertThat(Sample.leftOut(GIFT, Sample.ofEveryKind()))
                .contains(
                        "left out 1 ordering question: GIFT has no such kind",
                        "left out 1 hotspot question: GIFT has no such kind",
                        "left out 1 essay question: GIFT has no such kind");
    }

    /** What Moodle's reader does: protect escaped signs, and then look for braces. */
    @Test
    void no_sign_of_a_text_is_taken_for_one_of_the_format() {
        String gift = Sample.text(GIFT, Sample.ofEveryKind());
        for (String block : gift.split("\n\n")) {
            String question = block.replaceFirst("^//.*\n", "");
            String guarded = question.replace("\\\\", "").replaceAll("\\\\[:#={}~]", "");
            if (!guarded.startsWith("$")) {
                assertThat(guarded).startsWith("::").endsWith("}");
                assertThat(guarded.chars().filter(sign -> sign == '{')).hasSize(1);
                assertThat(guarded.chars().filter(sign -> sign == '}')).hasSize(1);
                assertThat(guarded.split("::")).hasSize(3);
                assertThat(guarded.lines()).noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void escaped_texts_come_back_whole() {
        assertThat(unescaped(GiftEscapes.escaped(Sample.NASTY))).isEqualTo(Sample.NASTY);
    }

    private static String unescaped(String gift) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < gift.length(); i++) {
            char sign = gift.charAt(i);
            if (sign == '\\') {
                sign = gift.charAt(++i);
                text.append(sign == 'n' ? '\n' : sign);
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
