package org.scostudy.question.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.answer.Verdict.DiffPart;
import org.scostudy.question.answer.Verdict.Match;
import org.scostudy.question.answer.Verdict.Op;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;
import org.scostudy.random.Texts;

class TypedAnswerProperties {

    @Property
    void a_key_typed_as_it_stands_is_exact(Given given) {
        String key = given.any(Texts.between(1, 80));
        assertThat(TypedAnswer.judge(key, List.of("something else", key)).match())
                .isEqualTo(Match.EXACT);
    }

    @Property
    void the_diff_makes_up_both_texts(Given given) {
        String typed = given.any(Texts.between(0, 60));
        String key = given.any(Texts.between(0, 60));
        Verdict verdict = TypedAnswer.judge(typed, List.of(key));
        assertThat(without(verdict, Op.EXTRA)).isEqualTo(Normalizer.normalize(key, Normalizer.Form.NFC));
        assertThat(folded(without(verdict, Op.MISSING)))
                .isEqualTo(folded(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)));
    }

    @Property(tries = 300)
    void one_wrong_digit_is_never_forgiven(Given given) {
        int year = given.any(Numbers.between(0, Short.MAX_VALUE));
        int other = given.any(Numbers.between(0, Short.MAX_VALUE).where(number -> number != year));
        assertThat(TypedAnswer.judge("in " + other, List.of("in " + year)).match())
                .isEqualTo(Match.WRONG);
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
