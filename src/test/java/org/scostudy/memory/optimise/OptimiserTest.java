package org.scostudy.memory.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.Variety;

class OptimiserTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final long DAY = 86_400;

    private final Optimiser optimiser = new Optimiser(Scheduling.DEFAULT, 7);

    private static Histories simulated(Parameters truth, int cards, long seed) {
        return Histories.of(SimulatedLog.of(truth, cards, 365, seed), NOW);
    }

    @Nested
    class On_the_log_of_somebody_with_known_parameters {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void it_foretells_what_was_held_back_about_as_well_as_the_truth(long seed) {
            Parameters truth = Variety.drawn(new SplittableRandom(seed));
            Histories histories = simulated(truth, 5_000, seed);
            Sample heldBack = Sample.allBut(histories, Optimiser.LEARNT);
            Parameters found = optimiser.fitted(Sample.oldest(histories, Optimiser.LEARNT), ProgressListener.SILENT);
            double best = optimiser.loss(heldBack, truth);
            assertThat(optimiser.loss(heldBack, found)).isLessThan(best * 1.005);
        }

        @Test
        void it_is_taken_with_the_proof_that_it_foretells_better() {
            Histories histories = simulated(Variety.drawn(new SplittableRandom(4)), 1_000, 4);
            assertThat(optimiser.improve(histories, ProgressListener.SILENT))
                    .isInstanceOfSatisfying(
                            Optimised.Better.class,
                            better -> assertThat(better.proof().improves()).isTrue());
        }

        @Test
        void what_foretells_no_better_is_not_taken() {
            List<Optimised> outcomes = new ArrayList<>();
            for (long seed = 1; seed <= 6; seed++) {
                Parameters truth = Variety.drawn(new SplittableRandom(seed));
                Optimiser knowing = new Optimiser(Scheduling.DEFAULT.withParameters(truth), 7);
                outcomes.add(knowing.improve(simulated(truth, 300, seed), ProgressListener.SILENT));
            }
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(Optimised.NoBetter.class)
                    .allMatch(outcome -> switch (outcome) {
                        case Optimised.Better better -> better.proof().improves();
                        case Optimised.NoBetter no -> !no.proof().improves();
                        case Optimised.TooFew few -> false;
                        case Optimised.Cancelled cancelled -> false;
                    });
        }

        @Test
        void the_same_seed_finds_the_same() {
            Sample all = Sample.oldest(simulated(Parameters.DEFAULT, 200, 6), 1);
            assertThat(optimiser.fitted(all, ProgressListener.SILENT))
                    .isEqualTo(optimiser.fitted(all, ProgressListener.SILENT))
                    .isNotEqualTo(new Optimiser(Scheduling.DEFAULT, 8).fitted(all, ProgressListener.SILENT));
        }

        @Test
        void it_tells_how_far_it_is_and_ends_when_told_to() {
            Histories histories = simulated(Variety.drawn(new SplittableRandom(4)), 300, 4);
            List<Double> told = new ArrayList<>();
            optimiser.improve(histories, told::add);
            assertThat(told).isSorted().hasSizeGreaterThan(5).last().isEqualTo(1.0);
            assertThat(optimiser.improve(histories, done -> done < 0.3)).isEqualTo(new Optimised.Cancelled());
        }
    }

    @Nested
    class On_an_unusual_log {

        @Test
        void ten_answers_are_too_few() {
            AnswerLog answers = new AnswerLog();
            for (int i = 0; i < 10; i++) {
                answers.add(i % 3, Instant.ofEpochSecond(i * DAY), i, Rating.GOOD);
            }
            assertThat(optimiser.improve(Histories.of(answers, NOW), ProgressListener.SILENT))
                    .isEqualTo(new Optimised.TooFew(7));
        }

        @Test
        void no_answers_are_too_few() {
            assertThat(optimiser.improve(Histories.of(new AnswerLog(), NOW), ProgressListener.SILENT))
                    .isEqualTo(new Optimised.TooFew(0));
        }

        /** Parameters check their own limits; the chance they give must fit as well. */
        @ParameterizedTest
        @EnumSource(Rating.class)
        void the_same_answer_a_thousand_times_gives_sane_numbers(Rating always) {
            AnswerLog answers = new AnswerLog();
            for (int i = 0; i < 1000; i++) {
                answers.add(i % 100, Instant.ofEpochSecond(i * DAY / 10), i / 10, always);
            }
            Histories histories = Histories.of(answers, NOW);
            Sample all = Sample.oldest(histories, 1);
            Parameters found = optimiser.fitted(all, ProgressListener.SILENT);
            assertThat(found.w()).doesNotContain(Double.NaN);
            assertThat(found.w()[0]).isLessThanOrEqualTo(found.w()[3]);
            assertThat(optimiser.loss(all, found)).isLessThan(optimiser.loss(all, Parameters.DEFAULT));
        }

        @Test
        void answers_from_a_time_to_come_are_left_out_and_counted() {
            AnswerLog answers = SimulatedLog.of(Parameters.DEFAULT, 100, 100, 1);
            int real = answers.size();
            answers.add(1, NOW.plusSeconds(DAY), 20_000, Rating.AGAIN);
            Histories histories = Histories.of(answers, NOW);
            assertThat(histories.answers()).isEqualTo(real);
            assertThat(histories.leftOut()).isEqualTo(1);
        }

        @Test
        void answers_of_the_past_century_count_as_far_as_an_interval_can_reach() {
            AnswerLog answers = SimulatedLog.of(Parameters.DEFAULT, 200, 100, 1);
            answers.add(1, Instant.parse("1850-01-01T00:00:00Z"), -43_829, Rating.GOOD);
            Histories histories = Histories.of(answers, NOW);
            assertThat(IntStream.of(histories.elapsed))
                    .allMatch(days -> days >= 0 && days <= Scheduling.MAX_INTERVAL_DAYS);
            assertThat(optimiser.improve(histories, ProgressListener.SILENT)).isNotNull();
        }

        @Test
        void a_day_lived_twice_is_no_time_at_all() {
            AnswerLog answers = new AnswerLog();
            answers.add(1, Instant.ofEpochSecond(1), 100, Rating.GOOD);
            answers.add(1, Instant.ofEpochSecond(2), 99, Rating.GOOD);
            assertThat(Histories.of(answers, NOW).elapsed).containsExactly(0, 0);
        }
    }

    @Nested
    class First_stabilities {

        /** As the reference optimiser's own tests have it: grades never seen follow from those that were. */
        @Test
        void follow_from_each_other_where_a_grade_was_never_seen() {
            AnswerLog answers = new AnswerLog();
            for (int card = 0; card < 400; card++) {
                Rating first = card % 2 == 0 ? Rating.AGAIN : Rating.EASY;
                answers.add(card, Instant.ofEpochSecond(card), 0, first);
                answers.add(card, Instant.ofEpochSecond(3 * DAY + card), 3, card % 10 < 1 ? Rating.AGAIN : Rating.GOOD);
            }
            double[] s = new FirstStabilities(Sample.oldest(Histories.of(answers, NOW), 1)).complete();
            assertThat(s).isSorted();
            assertThat(Math.log(s[1])).isCloseTo(0.41 * Math.log(s[0]) + 0.59 * Math.log(s[2]), within(1e-9));
            assertThat(Math.log(s[2])).isCloseTo(0.46 * Math.log(s[1]) + 0.54 * Math.log(s[3]), within(1e-9));
        }

        @Test
        void are_scaled_from_the_usual_where_only_one_grade_was_seen() {
            AnswerLog answers = new AnswerLog();
            for (int card = 0; card < 1000; card++) {
                answers.add(card, Instant.ofEpochSecond(card), 0, Rating.GOOD);
                answers.add(card, Instant.ofEpochSecond(5 * DAY + card), 5, card % 10 < 1 ? Rating.AGAIN : Rating.GOOD);
            }
            double[] s = new FirstStabilities(Sample.oldest(Histories.of(answers, NOW), 1)).complete();
            double[] usual = Parameters.DEFAULT.w();
            assertThat(s[2]).isCloseTo(5, within(0.2));
            assertThat(s[0] / usual[0]).isCloseTo(s[2] / usual[2], within(1e-9));
            assertThat(s[3] / usual[3]).isCloseTo(s[2] / usual[2], within(1e-9));
        }
    }
}
