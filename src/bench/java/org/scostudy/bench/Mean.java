package org.scostudy.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A mean of many independent values.
 *
 * @param halfWidth of the interval that holds the true mean in 95 of 100 cases
 */
record Mean(double mean, double halfWidth) {

    static <T> Mean of(List<T> values, ToDoubleFunction<T> figure) {
        double mean = values.stream().mapToDouble(figure).average().orElseThrow();
        double variance = values.stream()
                        .mapToDouble(figure)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.size() - 1);
        return new Mean(mean, 1.96 * Math.sqrt(variance / values.size()));
    }
}
