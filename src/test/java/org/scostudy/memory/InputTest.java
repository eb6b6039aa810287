package org.scostudy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Nested
    class Refused_with_what_was_expected {

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, 0.69, 1, Double.POSITIVE_INFINITY, -0.9})
        void a_desired_retention_out_of_range(double retention) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scheduling.DEFAULT.withDesiredRetention(retention))
                    .withMessage("desired retention %s, expected 0.7 to 0.99", retention);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 36_501})
        void a_maximum_interval_out_of_range(int days) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scheduling.DEFAULT.withMaximumIntervalDays(days))
                    .withMessage("maximum interval %d, expected 1 to 36500", days);
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT0S", "PT30S", "-PT1M", "PT1M0.001S", "P40000D"})
        void a_step_that_is_not_whole_minutes(Duration step) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scheduling.DEFAULT.withLearningSteps(step))
                    .withMessageStartingWith("learning step")
                    .withMessageContaining("expected whole minutes");
        }

        @Test
        void parameters_of_another_version() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Parameters(new double[19]))
                    .withMessage("19 parameters, expected the 21 of FSRS-6");
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, 0.09, 0.81})
        void a_parameter_out_of_range(double decay) {
            double[] w = Parameters.DEFAULT.w();
            w[20] = decay;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Parameters(w))
                    .withMessage("parameter w20 %s, expected 0.1 to 0.8", decay);
        }

        @Test
        void a_memory_that_cannot_be() {
            assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(Double.NaN, 5));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MemoryState(1, 0))
                    .withMessage("difficulty 0.0, expected 1.0 to 10.0");
        }

        @Test
        void an_answered_card_without_memory() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CardMemory(Phase.REVIEW, null, 0, Instant.EPOCH, Instant.EPOCH, 1, 1, 0))
                    .withMessageContaining("expected both for every phase but NEW");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5})
        void a_rating_that_is_none(int value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rating.of(value))
                    .withMessageStartingWith("rating %d, expected 1", value);
        }

        @Test
        void days_that_run_backwards() {
            Fsrs fsrs = new Fsrs(Scheduling.DEFAULT);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fsrs.next(new MemoryState(1, 5), -1, Rating.GOOD))
                    .withMessageStartingWith("elapsed days -1, expected 0");
        }
    }

    @Nested
    class Parameters_are_a_value {

        @Test
        void equal_when_their_numbers_are() {
            assertThat(new Parameters(Parameters.DEFAULT.w()))
                    .isEqualTo(Parameters.DEFAULT)
                    .hasSameHashCodeAs(Parameters.DEFAULT);
        }

        @Test
        void untouched_by_changes_to_the_array_they_came_from_or_gave_away() {
            double[] w = Parameters.DEFAULT.w();
            Parameters parameters = new Parameters(w);
            w[0] = 50;
            parameters.w()[1] = 50;
            assertThat(parameters).isEqualTo(Parameters.DEFAULT);
        }

        @Test
        void limited_so_that_several_relearning_steps_do_not_strengthen_a_lapsed_card() {
            double[] w = Parameters.DEFAULT.w();
            w[17] = 2;
            w[18] = 2;
            double[] limited = new Parameters(w).limitedFor(true, 2).w();
            assertThat(limited[17]).isLessThan(1).isEqualTo(limited[18]);
            assertThat(Parameters.DEFAULT.limitedFor(true, 1)).isEqualTo(Parameters.DEFAULT);
        }
    }
}
