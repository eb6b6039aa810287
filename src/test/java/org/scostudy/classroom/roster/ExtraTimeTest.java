package org.scostudy.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.roster.ExtraTime.Unit;

class ExtraTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void is_counted_in_minutes_or_in_percent_of_the_limit() {
        assertThat(new ExtraTime(10, Unit.MINUTES).to(HOUR)).isEqualTo(Duration.ofMinutes(70));
        assertThat(new ExtraTime(25, Unit.PERCENT).to(HOUR)).isEqualTo(Duration.ofMinutes(75));
        assertThat(new ExtraTime(25, Unit.PERCENT).to(Duration.ofMinutes(25))).isEqualTo(Duration.ofSeconds(1875));
        assertThat(ExtraTime.NONE.to(HOUR)).isEqualTo(HOUR);
    }

    @Test
    void that_is_negative_or_beyond_measure_is_refused() {
        assertThatExceptionOfType(ClassRefused.class).isThrownBy(() -> new ExtraTime(-1, Unit.MINUTES));
        assertThatExceptionOfType(ClassRefused.class).isThrownBy(() -> new ExtraTime(301, Unit.PERCENT));
    }
}
