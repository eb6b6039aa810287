package org.scostudy.memory;

/** What speaks for each of the coming days, where a card may come back on any of several. */
@FunctionalInterface
public interface DaysAhead {

    /** One day is as good as another. */
    DaysAhead ALIKE = (first, last) -> {
        double[] weights = new double[last - first + 1];
        java.util.Arrays.fill(weights, 1);
        return weights;
    };

    /**
     * How likely each day is to be chosen, beside the others; 0 or more, and one at least above 0.
     *
     * @param first how many days ahead, from 1
     * @param last the same, not before the first
     */
    double[] weights(int first, int last);
}
