package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

class DayLoadTest {

    private static final int YEAR = 365;
    private static final int WEEK = 7;
    private static final Draw<List<Integer>> WAITING = Numbers.between(0, 400).list(50, 50);
    private static final Draw<List<Double>> EASE = Numbers.between(0.0, 1.0).list(50, 50);

    @Property
    void a_day_is_chosen_within_the_bounds_of_fuzz_and_the_same_for_the_same(Given given) {
        int days = given.any(Numbers.between(1, 400));
        int elapsed = given.any(Numbers.between(0, 400));
        int maximum = given.any(Numbers.between(days, 36_500));
        long seed = given.any(Numbers.longs());
        DaysAhead ahead = days(given.any(WAITING), given.any(EASE));

        int chosen = Fuzz.spread(days, elapsed, maximum, seed, ahead);

        assertThat(chosen).isEqualTo(Fuzz.spread(days, elapsed, maximum, seed, ahead));
        List<Integer> possible = LongStream.range(0, 400)
                .mapToInt(each -> Fuzz.spread(days, elapsed, maximum, each))
                .boxed()
                .toList();
        assertThat(chosen)
                .isBetween(
                        possible.stream().min(Integer::compare).orElseThrow(),
                        possible.stream().max(Integer::compare).orElseThrow());
    }

    @Property
    void where_nothing_waits_and_no_day_is_easy_days_are_chosen_as_without_looking_at_them(Given given) {
        int days = given.any(Numbers.between(1, 400));
        long seed = given.any(Numbers.longs());
        DaysAhead empty = days(List.of(0), List.of(1.0));

        assertThat(Fuzz.spread(days, 0, 36_500, seed, empty)).isEqualTo(Fuzz.spread(days, 0, 36_500, seed));
    }

    @Test
    void a_full_day_is_avoided_and_a_day_of_rest_hardly_ever_chosen() {
        // ten days may become 8 to 12
        int[] full = chosen(days(waiting(10, 40), ease(10, 1)));
        int[] rest = chosen(days(waiting(10, 0), ease(10, 0)));

        assertThat(full[10]).isLessThan(full[9] / 50);
        assertThat(rest[10]).isZero();
        assertThat(rest[9]).isCloseTo(rest[11], within(400));
    }

    /** Seen: 143 without looking at the days, 59 with it; a mean of 158 reviews. */
    @Test
    void over_a_year_days_become_alike() {
        assertThat(variance(secondYear(Optional.of(_ -> 1)))).isLessThan(variance(secondYear(Optional.empty())) / 2);
    }

    /** Seen: 0.49 and 0.31; what comes back after a day or two cannot be moved. */
    @Test
    void over_a_year_an_easy_day_has_about_half_and_a_day_of_rest_as_little_as_can_be() {
        assertThat(onSundays(secondYear(Optional.of(day -> sunday(day) ? 0.5 : 1))))
                .isBetween(0.4, 0.6);
        assertThat(onSundays(secondYear(Optional.of(day -> sunday(day) ? 0 : 1))))
                .isLessThan(0.35);
    }

    private static boolean sunday(int day) {
        return day % WEEK == WEEK - 1;
    }

    private static List<Integer> secondYear(Optional<IntToDoubleFunction> ease) {
        return new YearOfDays(2 * YEAR, 15, ease).lived().subList(YEAR, 2 * YEAR);
    }

    /** Reviews of a Sunday beside those of another day. */
    private static double onSundays(List<Integer> reviews) {
        return mean(reviews, day -> sunday(YEAR + day)) / mean(reviews, day -> !sunday(YEAR + day));
    }

    private static double mean(List<Integer> reviews, IntPredicate days) {
        return IntStream.range(0, reviews.size())
                .filter(days)
                .map(reviews::get)
                .average()
                .orElseThrow();
    }

    /** About the course of the weeks, so that growth is not taken for unevenness. */
    private static double variance(List<Integer> reviews) {
        double sum = 0;
        int counted = 0;
        for (int day = 14; day < reviews.size() - 14; day++) {
            double around = reviews.subList(day - 14, day + 15).stream()
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElseThrow();
            sum += Math.pow(reviews.get(day) - around, 2);
            counted++;
        }
        return sum / counted;
    }

    private static int[] chosen(DaysAhead ahead) {
        int[] chosen = new int[13];
        LongStream.range(0, 10_000).forEach(seed -> chosen[Fuzz.spread(10, 0, 36_500, seed, ahead)]++);
        return chosen;
    }

    private static List<Integer> waiting(int day, int reviews) {
        return IntStream.range(0, 50)
                .mapToObj(each -> each == day ? reviews : 2)
                .toList();
    }

    private static List<Double> ease(int day, double share) {
        return IntStream.range(0, 50)
                .mapToObj(each -> each == day ? share : 1.0)
                .toList();
    }

    /** Beyond the lists as on their last day. */
    private static DaysAhead days(List<Integer> waiting, List<Double> ease) {
        return new DayLoad(new DayLoad.Day() {
            @Override
            public int reviews(int ahead) {
                return waiting.get(Math.min(ahead, waiting.size() - 1));
            }

            @Override
            public double ease(int ahead) {
                return ease.get(Math.min(ahead, ease.size() - 1));
            }
        });
    }
}
