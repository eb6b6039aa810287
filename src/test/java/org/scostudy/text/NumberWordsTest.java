package org.scostudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "twenty six,26",
        "two thousand and one,2001",
        "one hundred ninety nine members,199 members",
        "five six,5 6",
        "thirty ninety,30 90",
        "hundred,hundred",
        "and two,and 2"
    })
    void become_digits(String words, String digits) {
        assertThat(String.join(" ", NumberWords.asDigits(List.of(words.split(" ")))))
                .isEqualTo(digits);
    }

    @Test
    void have_a_value_each() {
        assertThat(NumberWords.WORDS.stream().flatMap(word -> NumberWords.value(word).stream()))
                .startsWith(0, 1, 2)
                .endsWith(19, 20, 30, 40, 50, 60, 70, 80, 90)
                .isSorted();
        assertThat(NumberWords.value("dozen")).isEmpty();
    }
}
