package org.scostudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "tashkent,tashkent,0",
        "tashkent,tashknt,1",
        "tashkent,tahskent,1",
        "'',abc,3",
        "plae,place,1",
        "ab,cd,2"
    })
    void counts_letters_and_a_swap_once(String one, String other, int edits) {
        assertThat(EditDistance.between(one, other)).isEqualTo(edits);
        assertThat(EditDistance.between(other, one)).isEqualTo(edits);
    }
}
