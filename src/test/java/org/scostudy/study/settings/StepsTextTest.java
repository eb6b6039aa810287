package org.scostudy.study.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTextTest {

    @Test
    void steps_are_read_as_people_write_them() {
        assertThat(StepsText.parse(" 1m, 10M  2h 1d "))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(1));
    }

    @Test
    void no_steps_at_all_are_steps_too() {
        assertThat(StepsText.parse("  ")).isEmpty();
    }

    @Test
    void what_is_said_can_be_read_again() {
        List<Duration> steps = List.of(Duration.ofMinutes(90), Duration.ofHours(2), Duration.ofDays(3));

        assertThat(StepsText.parse(StepsText.say(steps))).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "ten minutes", "-1m", "0m", "31d", "1m 1m 1m 1m 1m 1m 1m 1m 1m 1m 1m", "99999999m"})
    void what_is_no_list_of_steps_is_refused(String text) {
        assertThatThrownBy(() -> StepsText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
