package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FuzzTest {

    @Test
    void intervals_under_two_and_a_half_days_are_left_alone() {
        assertThat(LongStream.range(0, 100).mapToInt(seed -> Fuzz.spread(2, 0, 36_500, seed)))
                .containsOnly(2);
    }

    @Test
    void every_day_within_the_bounds_is_about_as_likely() {
        // delta of 10 days = 1 + 0.15 x 4.5 + 0.1 x 3 = 1.975, so 8 to 12
        int[] seen = new int[13];
        LongStream.range(0, 50_000).forEach(seed -> seen[Fuzz.spread(10, 0, 36_500, seed)]++);
        for (int day = 8; day <= 12; day++) {
            assertThat(seen[day] / 50_000.0).as("day %d", day).isCloseTo(0.2, within(0.01));
        }
    }

    @Test
    void an_interval_longer_than_the_last_stays_longer() {
        assertThat(LongStream.range(0, 1000).mapToInt(seed -> Fuzz.spread(10, 9, 36_500, seed)))
                .allMatch(days -> days > 9);
    }

    @Test
    void the_maximum_interval_holds() {
        assertThat(LongStream.range(0, 1000).mapToInt(seed -> Fuzz.spread(100, 0, 100, seed)))
                .allMatch(days -> days <= 100);
    }
}
