package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlternatingTest {

    @Test
    void takes_one_of_each_in_turn_and_then_the_rest_of_whichever_is_longer() {
        assertThat(Alternating.of(Stream.of(1, 2), Stream.of(10, 20, 30, 40))).containsExactly(1, 10, 2, 20, 30, 40);
        assertThat(Alternating.of(Stream.of(1, 2, 3), Stream.of(10))).containsExactly(1, 10, 2, 3);
        assertThat(Alternating.of(Stream.empty(), Stream.of(10, 20))).containsExactly(10, 20);
        assertThat(Alternating.of(Stream.<Integer>empty(), Stream.empty())).isEmpty();
    }

    @Test
    void looks_no_further_than_asked() {
        assertThat(Alternating.of(Stream.iterate(1, i -> i + 1), Stream.iterate(-1, i -> i - 1))
                        .limit(4))
                .containsExactly(1, -1, 2, -2);
    }
}
