package org.scostudy.progress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void a_value_on_an_edge_is_in_the_bin_that_begins_there() {
        Histogram histogram = Histogram.of(new double[] {0, 0.99, 1, 20, 21, 10_000}, Histogram.DAYS);
        assertThat(histogram.counts()).containsExactly(2, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1);
        assertThat(histogram.median()).isEqualTo(10.5);
    }

    @Test
    void what_lies_outside_is_counted_at_the_end() {
        assertThat(Histogram.of(new double[] {0.5, 10, 11}, Histogram.DIFFICULTY)
                        .counts())
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void of_nothing_there_is_nothing() {
        Histogram none = Histogram.of(new double[0], Histogram.SHARES);
        assertThat(none.total()).isZero();
        assertThat(none.median()).isZero();
    }
}
