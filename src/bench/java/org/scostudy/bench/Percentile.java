package org.scostudy.bench;

/** The least value that so many are not above. */
public final class Percentile {

    private Percentile() {}

    /**
     * @param sorted in ascending order, at least one
     * @param share from 0 to 1
     */
    public static double of(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
