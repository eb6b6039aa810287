package org.scostudy.progress.statistics;

import java.util.Arrays;

/**
 * How often values lie where.
 *
 * @param edges where each bin begins, and at last where the last one ends, which may be infinite
 * @param counts of each bin
 * @param median of all values; 0 without any
 */
public record Histogram(double[] edges, int[] counts, double median) {

    /** Days, longer and longer. */
    public static final double[] DAYS = {0, 1, 4, 7, 14, 21, 60, 120, 240, 365, 730, Double.POSITIVE_INFINITY};

    /** Difficulty as FSRS counts it, 1 to 10. */
    public static final double[] DIFFICULTY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    /** Shares, 0 to 1. */
    public static final double[] SHARES = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    /** What lies outside of the edges is counted in the bin beside it. */
    public static Histogram of(double[] values, double[] edges) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] counts = new int[edges.length - 1];
        for (double value : sorted) {
            int bin = 0;
            while (bin + 1 < counts.length && value >= edges[bin + 1]) {
                bin++;
            }
            counts[bin]++;
        }
        return new Histogram(edges.clone(), counts, sorted.length == 0 ? 0 : middle(sorted));
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public int total() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that
                && Arrays.equals(edges, that.edges)
                && Arrays.equals(counts, that.counts)
                && median == that.median;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
