package org.scostudy.classroom.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Descriptive statistics of a series of numbers. */
final class Series {

    /** Below this a spread is rounding, not variation. */
    private static final double NOTHING = 1e-12;

    private final double[] values;

    Series(double... values) {
        this.values = values;
    }

    double mean() {
        return Arrays.stream(values).average().orElse(0);
    }

    /** s² = Σ(x − x̄)² / (n − 1), the sample variance; 0 for fewer than two values. */
    double variance() {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean();
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }

    double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** Pearson's r; absent when one of the two does not vary. */
    OptionalDouble correlationWith(Series other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException("Series of different length");
        }
        double spread = standardDeviation() * other.standardDeviation();
        if (spread < NOTHING) {
            return OptionalDouble.empty();
        }
        double mean = mean();
        double otherMean = other.mean();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (other.values[i] - otherMean);
        }
        return OptionalDouble.of(sum / (values.length - 1) / spread);
    }
}
