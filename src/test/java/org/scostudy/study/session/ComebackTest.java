package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Rhythm;

/** When somebody who comes back is offered a plan, and which. */
class ComebackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int LIMIT = 200;
    private static final IntUnaryOperator EIGHT_A_DAY = days -> 8 * days;

    private static Optional<Comeback> of(int away, int usual, int waiting, Rhythm rhythm) {
        return of(away, usual, waiting, rhythm, LIMIT);
    }

    private static Optional<Comeback> of(int away, int usual, int waiting, Rhythm rhythm, int limit) {
        return Comeback.of(new Comeback.Known(TODAY, studied(away, usual), rhythm, waiting, EIGHT_A_DAY, limit));
    }

    private static NavigableMap<LocalDate, Integer> studied(int away, int usual) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (int day = 1; day <= 40; day++) {
            days.put(TODAY.minusDays(away + day), usual);
        }
        return days;
    }

    @Test
    void who_was_away_and_has_much_more_than_usual_is_up_to_date_within_days() {
        assertThat(of(12, 40, 340, Rhythm.EVEN)).contains(new Comeback(12, 340, 9, 60));
    }

    @Test
    void nobody_who_was_away_for_less_than_four_days_or_has_no_more_than_twice_the_usual() {
        assertThat(of(3, 40, 340, Rhythm.EVEN)).isEmpty();
        assertThat(of(4, 40, 340, Rhythm.EVEN)).isPresent();
        assertThat(of(12, 40, 80, Rhythm.EVEN)).isEmpty();
        assertThat(of(12, 40, 81, Rhythm.EVEN)).isPresent();
        assertThat(of(12, 5, 39, Rhythm.EVEN)).isEmpty();
        assertThat(of(12, 5, 40, Rhythm.EVEN)).isPresent();
    }

    @Test
    void who_comes_from_a_short_holiday_too_but_not_during_it() {
        Rhythm over = new Rhythm(Set.of(), List.of(new Holiday(TODAY.minusDays(2), TODAY.minusDays(1))), null, null, 0);
        Rhythm lasts = new Rhythm(Set.of(), List.of(new Holiday(TODAY.minusDays(9), TODAY)), null, null, 0);
        assertThat(of(2, 40, 340, over)).map(Comeback::away).contains(2);
        assertThat(of(9, 40, 340, lasts)).isEmpty();
    }

    @Test
    void it_is_offered_for_two_days_after_the_return_unless_it_was_left() {
        NavigableMap<LocalDate, Integer> days = studied(13, 40);
        days.put(TODAY.minusDays(1), 10);
        assertThat(Comeback.of(new Comeback.Known(TODAY, days, Rhythm.EVEN, 340, EIGHT_A_DAY, LIMIT)))
                .map(Comeback::away)
                .contains(12);
        assertThat(Comeback.of(new Comeback.Known(
                        TODAY, days, Rhythm.EVEN.leaving(TODAY.minusDays(1)), 340, EIGHT_A_DAY, LIMIT)))
                .isEmpty();
        assertThat(Comeback.of(new Comeback.Known(TODAY.plusDays(2), days, Rhythm.EVEN, 340, EIGHT_A_DAY, LIMIT)))
                .isEmpty();
    }

    @Test
    void what_was_left_before_this_break_counts_no_more() {
        assertThat(of(12, 40, 340, Rhythm.EVEN.leaving(TODAY.minusDays(20)))).isPresent();
        assertThat(of(12, 40, 340, Rhythm.EVEN.leaving(TODAY))).isEmpty();
        assertThat(of(30, 40, 340, Rhythm.EVEN.leaving(TODAY.minusDays(8)))).isPresent();
    }

    @Test
    void a_plan_that_ran_out_may_be_made_anew_and_one_that_runs_is_the_only_one() {
        CatchUp ranOut = new CatchUp(TODAY.minusDays(9), TODAY.minusDays(1), 60);
        assertThat(of(0, 40, 340, Rhythm.EVEN.withPlan(ranOut)))
                .map(Comeback::away)
                .contains(0);
        assertThat(of(12, 40, 340, Rhythm.EVEN.withPlan(new CatchUp(TODAY, TODAY.plusDays(3), 60))))
                .isEmpty();
    }

    @Test
    void the_limit_of_a_day_holds_as_long_as_a_month_is_enough() {
        assertThat(of(12, 40, 340, Rhythm.EVEN, 30)).map(Comeback::cards).contains(30);
        Comeback hard = of(12, 40, 2_000, Rhythm.EVEN, 30).orElseThrow();
        assertThat(hard.days()).isBetween(25, 30);
        assertThat(hard.cards()).isGreaterThan(60);
    }

    @Test
    void a_plan_leaves_some_days_more_than_it_says() {
        CatchUp plan = Objects.requireNonNull(
                of(12, 40, 340, Rhythm.EVEN).orElseThrow().from(TODAY));
        assertThat(plan).isEqualTo(new CatchUp(TODAY, TODAY.plusDays(13), 60));
    }
}
