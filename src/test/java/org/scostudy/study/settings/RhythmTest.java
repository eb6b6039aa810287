package org.scostudy.study.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scostudy.study.StudyTable;

class RhythmTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Holiday holiday(int from, int until) {
        return new Holiday(TODAY.plusDays(from), TODAY.plusDays(until));
    }

    @Test
    void a_holiday_has_one_to_sixty_days() {
        assertThat(holiday(0, 0).has(TODAY)).isTrue();
        assertThat(holiday(1, 60).has(TODAY)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> holiday(1, 61));
        assertThatIllegalArgumentException().isThrownBy(() -> holiday(1, 0));
    }

    @Test
    void a_holiday_that_is_ahead_may_be_changed_or_taken_back() {
        Rhythm set = Rhythm.EVEN.withHoliday(holiday(3, 9), TODAY);
        assertThat(set.withHoliday(holiday(4, 5), TODAY).holidays()).containsExactly(holiday(4, 5));
        assertThat(set.withHoliday(null, TODAY).holidays()).isEmpty();
    }

    @Test
    void none_begins_in_the_past_but_one_that_lasts_may_end_otherwise() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.EVEN.withHoliday(holiday(-1, 3), TODAY));
        Rhythm lasts = new Rhythm(Set.of(), List.of(holiday(-2, 3)), null, null, 0);
        assertThat(lasts.withHoliday(holiday(-2, 1), TODAY).holidays()).containsExactly(holiday(-2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> lasts.withHoliday(holiday(-2, -1), TODAY));
    }

    @Test
    void days_off_that_have_passed_stay_days_off() {
        Rhythm lasts = new Rhythm(Set.of(), List.of(holiday(-40, -30), holiday(-2, 3)), null, null, 0);
        assertThat(lasts.withHoliday(null, TODAY).holidays()).containsExactly(holiday(-40, -30), holiday(-2, -1));
        assertThat(lasts.withHoliday(holiday(5, 6), TODAY).holidays())
                .containsExactly(holiday(-40, -30), holiday(-2, -1), holiday(5, 6));
    }

    @Test
    void a_day_of_rest_or_a_holiday_takes_nothing_and_an_easy_day_half() {
        Rhythm rhythm = Rhythm.EVEN
                .withEasyDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                .withHoliday(holiday(3, 4), TODAY);
        Ease ease = new Ease(Set.of(DayOfWeek.TUESDAY), rhythm);
        assertThat(ease.of(TODAY)).isEqualTo(0.5);
        assertThat(ease.of(TODAY.plusDays(1))).isZero();
        assertThat(ease.of(TODAY.plusDays(2))).isEqualTo(1);
        assertThat(ease.of(TODAY.plusDays(3))).isZero();
        assertThat(ease.off(TODAY)).isFalse();
        assertThat(ease.off(TODAY.plusDays(4))).isTrue();
    }

    @Test
    void not_every_day_is_easy() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.EVEN.withEasyDays(Set.of(DayOfWeek.values())));
    }

    @Test
    void is_kept_changes_the_mark_and_goes_with_the_learner() {
        try (StudyTable table = new StudyTable()) {
            long learner = table.learner.id();
            Rhythm rhythm = Rhythm.EVEN
                    .withEasyDays(Set.of(DayOfWeek.SUNDAY))
                    .withHoliday(holiday(3, 9), TODAY)
                    .leaving(TODAY)
                    .withPlan(new CatchUp(TODAY, TODAY.plusDays(6), 60));
            assertThat(table.settings.rhythm(learner)).isEqualTo(Rhythm.EVEN);
            long mark = table.changes.mark(learner);
            table.settings.keep(learner, rhythm);
            assertThat(table.settings.rhythm(learner)).isEqualTo(rhythm);
            assertThat(table.changes.mark(learner)).isNotEqualTo(mark);
            table.settings.forget(learner);
            assertThat(table.settings.rhythm(learner)).isEqualTo(Rhythm.EVEN);
        }
    }
}
