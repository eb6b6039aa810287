package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {

    /** 23:30 on Monday in Tashkent. */
    private static final Instant NOW = Instant.parse("2026-03-02T18:30:00Z");

    private final When when = new When(
            ZoneId.of("Asia/Tashkent"), ZoneId.of("Asia/Tashkent"), NOW, (key, values) -> key + " " + values[0]);

    @Test
    void a_moment_is_as_the_clock_of_the_class_shows_it_with_its_zone_by_name() {
        assertThat(when.moment(NOW)).isEqualTo("Mon 2 March, 23:30 Tashkent");
        assertThat(when.moment(Instant.parse("2026-12-31T20:00:00Z"))).isEqualTo("Fri 1 January 2027, 01:00 Tashkent");
    }

    @Test
    void where_the_learners_clock_shows_another_time_that_stands_beside_it() {
        When away = new When(
                ZoneId.of("Asia/Tashkent"),
                ZoneId.of("Europe/Berlin"),
                NOW,
                (key, values) -> values[0] + " (" + key + " " + values[1] + ")");
        assertThat(away.moment(NOW)).isEqualTo("Mon 2 March, 23:30 Tashkent (for-you 19:30)");
        assertThat(away.moment(NOW.plus(Duration.ofHours(1))))
                .isEqualTo("Tue 3 March, 00:30 Tashkent (for-you Mon 2 March, 20:30)");
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
