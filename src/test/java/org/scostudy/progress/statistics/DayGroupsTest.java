package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"1,DAYS,1", "30,DAYS,30", "62,DAYS,62", "91,WEEKS,14", "365,WEEKS,53", "731,MONTHS,25", "4000,YEARS,12"
    })
    void the_longer_the_time_the_more_days_are_one(int days, ChronoUnit unit, int groups) {
        DayGroups found = DayGroups.between(TODAY.minusDays(days - 1L), TODAY);
        assertThat(found.unit()).isEqualTo(unit);
        assertThat(found.size()).isEqualTo(groups);
    }

    @Test
    void every_day_is_in_one_of_them_and_no_other_day_is() {
        LocalDate from = TODAY.minusDays(364);
        DayGroups weeks = DayGroups.between(from, TODAY);
        from.datesUntil(TODAY.plusDays(1)).forEach(day -> {
            LocalDate monday = weeks.starts().get(weeks.of(day.toEpochDay()));
            assertThat(ChronoUnit.DAYS.between(monday, day)).isBetween(0L, 6L);
        });
        assertThat(weeks.of(from.minusDays(1).toEpochDay())).isEqualTo(-1);
        assertThat(weeks.of(TODAY.plusDays(1).toEpochDay())).isEqualTo(-1);
    }
}
