package org.scostudy.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scostudy.study.settings.Ease;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Rhythm;

class StreakTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final Predicate<LocalDate> NONE = _ -> false;
    private static final Predicate<LocalDate> SUNDAYS = on(DayOfWeek.SUNDAY);

    @Test
    void counts_days_in_a_row_up_to_today() {
        assertThat(Streak.of(daysAgo(0, 1, 2, 4, 5, 6, 7), NONE, TODAY)).isEqualTo(new Streak(3, 4));
    }

    @Test
    void is_not_broken_by_a_today_that_is_still_empty() {
        assertThat(Streak.of(daysAgo(1, 2), NONE, TODAY).current()).isEqualTo(2);
        assertThat(Streak.of(daysAgo(2, 3), NONE, TODAY)).isEqualTo(new Streak(0, 2));
    }

    @Test
    void goes_on_over_a_day_of_rest_and_does_not_count_it() {
        assertThat(Streak.of(daysAgo(0, 1, 2, 4, 5), SUNDAYS, TODAY)).isEqualTo(new Streak(5, 5));
        assertThat(Streak.of(daysAgo(0, 1, 2, 4, 5), on(DayOfWeek.SATURDAY), TODAY))
                .isEqualTo(new Streak(3, 3));
    }

    @Test
    void counts_a_day_of_rest_on_which_one_studied_all_the_same() {
        assertThat(Streak.of(daysAgo(0, 1, 2, 3, 4), SUNDAYS, TODAY).current()).isEqualTo(5);
    }

    @Test
    void lasts_over_rest_before_an_empty_today() {
        LocalDate monday = TODAY.minusDays(2);
        assertThat(Streak.of(List.of(monday.minusDays(2)), SUNDAYS, monday).current())
                .isEqualTo(1);
    }

    @Test
    void is_not_broken_by_a_holiday() {
        Holiday week = new Holiday(TODAY.minusDays(8), TODAY.minusDays(2));
        Ease ease = new Ease(Set.of(), Rhythm.EVEN.withHoliday(week, week.from()));
        assertThat(Streak.of(daysAgo(0, 1, 9, 10), ease::off, TODAY)).isEqualTo(new Streak(4, 4));
        assertThat(Streak.of(daysAgo(0, 9, 10), ease::off, TODAY)).isEqualTo(new Streak(1, 2));
    }

    private static Predicate<LocalDate> on(DayOfWeek day) {
        return date -> date.getDayOfWeek() == day;
    }

    @Test
    void is_nothing_without_study_and_knows_nothing_of_days_to_come() {
        assertThat(Streak.of(List.of(), SUNDAYS, TODAY)).isEqualTo(new Streak(0, 0));
        assertThat(Streak.of(daysAgo(-1, -2), SUNDAYS, TODAY)).isEqualTo(new Streak(0, 0));
    }

    private static List<LocalDate> daysAgo(int... days) {
        return IntStream.of(days).mapToObj(TODAY::minusDays).toList();
    }
}
