package org.scostudy.question.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.answer.Verdict.DiffPart;
import org.scostudy.question.answer.Verdict.Match;
import org.scostudy.question.answer.Verdict.Op;

class TypedAnswerProperties {

    @Property
    void a_key_typed_as_it_stands_is_exact(@ForAll @StringLength(min = 1, max = 80) String key) {
        assertThat(TypedAnswer.judge(key, List.of("something else", key)).match())
                .isEqualTo(Match.EXACT);
    }

    @Property
    void the_diff_makes_up_both_texts(
            @ForAll @StringLength(max = 60) String typed, @ForAll @StringLength(max = 60) String key) {
        Verdict verdict = TypedAnswer.judge(typed, List.of(key));
        assertThat(without(verdict, Op.EXTRA)).isEqualTo(Normalizer.normalize(key, Normalizer.Form.NFC));
        assertThat(folded(without(verdict, Op.MISSING)))
                .isEqualTo(folded(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)));
    }

    @Property(tries = 300)
    void one_wrong_digit_is_never_forgiven(@ForAll short year, @ForAll short other) {
        if (year != other && year >= 0 && other >= 0) {
            assertThat(TypedAnswer.judge("in " + other, List.of("in " + year)).match())
                    .isEqualTo(Match.WRONG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "9,", "and ", "ten ", "é", "\uD800", "\n", "Tashkent ", "a.b-", "'", "hundred thousand "})
    void ten_thousand_characters_are_judged_like_any_answer(String unit) {
        String typed = unit.repeat(10_000 / unit.length());
        assertThat(TypedAnswer.judge(typed, List.of("Tashkent", "Russia, China and Iran", typed + "x"))
                        .match())
                .isEqualTo(Match.WRONG);
    }

    @Test
    void a_key_without_letters_is_only_itself() {
        assertThat(TypedAnswer.judge("!!!", List.of("???")).match()).isEqualTo(Match.WRONG);
        assertThat(TypedAnswer.judge("???", List.of("???")).match()).isEqualTo(Match.EXACT);
    }

    private static String without(Verdict verdict, Op op) {
        StringBuilder text = new StringBuilder();
        for (DiffPart part : verdict.diff()) {
            if (part.op() != op) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    private static String folded(String text) {
        return text.codePoints()
                .map(Letters::folded)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
