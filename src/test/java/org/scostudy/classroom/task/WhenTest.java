package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {

    /** 23:30 on Monday in Tashkent. */
    private static final Instant NOW = Instant.parse("2026-03-02T18:30:00Z");

    private final When when = new When(ZoneId.of("Asia/Tashkent"), NOW, (key, number) -> key + " " + number);

    @Test
    void a_moment_is_as_the_learners_clock_shows_it() {
        assertThat(when.moment(NOW)).isEqualTo("Mon 2 March, 23:30");
        assertThat(when.moment(Instant.parse("2026-12-31T20:00:00Z"))).isEqualTo("Fri 1 January 2027, 01:00");
    }

    @Test
    void what_is_near_is_told_in_hours_and_minutes() {
        assertThat(when.distance(NOW.plus(Duration.ofMinutes(40)))).isEqualTo("in.minutes 40");
        assertThat(when.distance(NOW.plus(Duration.ofHours(3)))).isEqualTo("in.hours 3");
        assertThat(when.distance(NOW.minus(Duration.ofSeconds(5)))).isEqualTo("ago.minutes 1");
    }

    @Test
    void what_is_far_is_told_in_days_of_the_learners_calendar() {
        assertThat(when.distance(NOW.plus(Duration.ofHours(13)))).isEqualTo("in.days 1");
        assertThat(when.distance(NOW.plus(Duration.ofHours(25)))).isEqualTo("in.days 2");
        assertThat(when.distance(NOW.minus(Duration.ofDays(5)))).isEqualTo("ago.days 5");
    }
}
