package org.scostudy.progress.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What was foretold beside what came true.
 *
 * @param reviews all of them
 * @param foretold the mean chance that was given, 0 to 1; 0 without reviews
 * @param bins those that were asked at all, by rising chance
 */
public record Calibration(Recalled reviews, double foretold, List<Bin> bins) {

    private static final double WIDTH = 0.05;
    private static final int BINS = 20;

    /**
     * Reviews of about the same chance.
     *
     * @param from the least chance, 0 to 1
     * @param to the chance below which all are
     * @param foretold the mean of their chances
     */
    public record Bin(double from, double to, double foretold, Recalled reviews) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    static final class Counting {

        private final int[] reviews = new int[BINS];
        private final int[] recalled = new int[BINS];
        private final double[] chances = new double[BINS];

        void add(double chance, boolean remembered) {
            int bin = (int) Math.clamp((long) (chance / WIDTH), 0, BINS - 1);
            reviews[bin]++;
            recalled[bin] += remembered ? 1 : 0;
            chances[bin] += chance;
        }

        Calibration done() {
            List<Bin> bins = new ArrayList<>();
            Recalled all = Recalled.NONE;
            double sum = 0;
            for (int i = 0; i < BINS; i++) {
                if (reviews[i] > 0) {
                    Recalled here = new Recalled(reviews[i], recalled[i]);
                    bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, chances[i] / reviews[i], here));
                    all = all.plus(here);
                    sum += chances[i];
                }
            }
            return new Calibration(all, all.any() ? sum / all.reviews() : 0, bins);
        }
    }
}
