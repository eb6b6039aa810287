package org.scostudy.question.exchange.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"'1,500',1.500", "−5,-5", "1e3,1000", " .5 ,0.5"})
    void are_whole_texts_in_which_a_comma_is_a_decimal_one(String text, String number) {
        assertThat(Numbers.read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 5", "1,500,000", "five", "1e999", ""})
    void are_not_looked_for_within_a_text(String text) {
        assertThat(Numbers.read(text)).isNull();
    }
}
