package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void what_is_overdue_comes_up_today_and_what_is_far_is_counted_apart() {
        long today = TODAY.toEpochDay();
        DueForecast forecast =
                DueForecast.of(new long[] {today - 400, today, today + 2, today + 29, today + 30}, TODAY, 30);
        assertThat(forecast.due()[0]).isEqualTo(2);
        assertThat(forecast.due()[2]).isEqualTo(1);
        assertThat(forecast.due()[29]).isEqualTo(1);
        assertThat(forecast.overdue()).isEqualTo(1);
        assertThat(forecast.later()).isEqualTo(1);
        assertThat(forecast.total()).isEqualTo(4);
    }

    @Test
    void without_cards_nothing_comes_up() {
        assertThat(DueForecast.of(new long[0], TODAY, 365).total()).isZero();
    }
}
