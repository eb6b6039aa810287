package org.scostudy.generation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.material.model.Value;

class GiveawayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence for     | The article has evidence against it. | false",
                "evidence against | The article has evidence for it.     | false",
                "evidence for     | What is the evidence for it?         | true",
                "Strategy for Central Asia | Which strategy did it adopt on Central Asia? | true",
                "terrorism        | Which terrorist acts are meant?      | true"
            })
    void for_and_against_are_words_that_tell_something(String key, String front, boolean says) {
        assertThat(new Giveaway(new Value.Text(key)).in(front).isPresent()).isEqualTo(says);
    }
}
