package org.scostudy.material.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final Entity RATS = new Entity(
            "rats",
            "body",
            "Regional Anti-Terrorist Structure",
            "the",
            "RATS",
            List.of("The Structure"),
            null,
            null,
            List.of());

    @Nested
    class An_entity {

        @Test
        void has_its_article_in_a_sentence_but_not_as_an_answer() {
            var value = new Value.Ref(RATS);

            assertThat(value.inText()).isEqualTo("the Regional Anti-Terrorist Structure");
            assertThat(value.asAnswer()).isEqualTo("Regional Anti-Terrorist Structure");
        }

        @Test
        void is_accepted_by_name_abbreviation_and_aliases() {
            assertThat(new Value.Ref(RATS).accepted())
                    .containsExactly("Regional Anti-Terrorist Structure", "RATS", "The Structure");
        }
    }

    @Nested
    class A_number {

        @Test
        void is_accepted_in_digits_and_words_with_and_without_its_unit() {
            assertThat(new Value.Number(new BigDecimal("6"), "members").accepted())
                    .containsExactly("6 members", "6", "six", "six members");
        }

        @Test
        void is_equal_however_it_is_written() {
            assertThat(new Value.Number(new BigDecimal("10.0"), null))
                    .isEqualTo(new Value.Number(BigDecimal.TEN, null));
        }
    }

    @Nested
    class A_date {

        @ParameterizedTest
        @CsvSource({
            "2001, 2001",
            "2009-06, June 2009",
            "2009-06-16, 16 June 2009",
            "1992/1997, 1992–1997",
        })
        void is_written_out_as_exactly_as_it_is_known(String iso, String text) {
            assertThat(new Value.Date(iso).inText()).isEqualTo(text);
        }

        @Test
        void is_accepted_in_other_orders() {
            assertThat(new Value.Date("2009-06-16").accepted())
                    .containsExactly("16 June 2009", "June 16, 2009", "2009-06-16");
        }
    }

    @Nested
    class A_text {

        private static final Value WITH_OTHER_WORDS = new Value.Text("every year", List.of("annually"));

        @Test
        void is_accepted_in_its_other_words_too() {
            assertThat(WITH_OTHER_WORDS.accepted()).containsExactly("every year", "annually");
        }

        @Test
        void is_the_same_whatever_other_words_it_has() {
            assertThat(WITH_OTHER_WORDS)
                    .isEqualTo(new Value.Text("every year"))
                    .hasSameHashCodeAs(new Value.Text("every year"));
        }
    }

    @Nested
    class A_list {

        private static final Value ONE = new Value.Text("one");
        private static final Value TWO = new Value.Text("two");

        @Test
        void is_the_same_in_any_order_unless_the_order_matters() {
            assertThat(new Value.Several(List.of(ONE, TWO), false))
                    .isEqualTo(new Value.Several(List.of(TWO, ONE), false));
            assertThat(new Value.Several(List.of(ONE, TWO), true))
                    .isNotEqualTo(new Value.Several(List.of(TWO, ONE), true));
            assertThat(new Value.Several(List.of(ONE, TWO), true))
                    .isNotEqualTo(new Value.Several(List.of(ONE, TWO), false));
        }
    }
}
