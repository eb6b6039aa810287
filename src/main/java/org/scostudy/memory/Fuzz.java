package org.scostudy.memory;

import java.util.SplittableRandom;

/** Spreads intervals a little, the same way for the same seed. */
final class Fuzz {

    private static final double NONE_BELOW_DAYS = 2.5;

    private Fuzz() {}

    /** A day within the published bounds, and after {@code elapsedDays} if the interval was; all of them alike. */
    static int spread(int days, long elapsedDays, int maximumDays, long seed) {
        return spread(days, elapsedDays, maximumDays, seed, DaysAhead.ALIKE);
    }

    /** The same, but that some days are likelier than others. */
    static int spread(int days, long elapsedDays, int maximumDays, long seed, DaysAhead ahead) {
        if (days < NONE_BELOW_DAYS) {
            return days;
        }
        double delta = delta(days);
        long max = Math.min(Math.round(days + delta), maximumDays);
        long min = Math.max(2, Math.round(days - delta));
        if (days > elapsedDays) {
            min = Math.max(min, elapsedDays + 1);
        }
        min = Math.min(min, max);
        if (ahead == DaysAhead.ALIKE) {
            return (int) (min + (long) (unit(seed) * (max - min + 1)));
        }
        return min == max ? (int) min : (int) min + drawn(ahead.weights((int) min, (int) max), unit(seed));
    }

    /** A place among the weights, each as likely as it weighs; evenly where all weigh the same. */
    private static int drawn(double[] weights, double luck) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = luck * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    static double delta(double days) {
        // delta = 1 + 0.15 (days within 2.5-7) + 0.10 (within 7-20) + 0.05 (beyond 20)
        return 1
                + 0.15 * Math.max(Math.min(days, 7) - 2.5, 0)
                + 0.10 * Math.max(Math.min(days, 20) - 7, 0)
                + 0.05 * Math.max(days - 20, 0);
    }

    /** Neighbouring seeds give unrelated numbers from 0 to below 1. */
    private static double unit(long seed) {
        return new SplittableRandom(seed).nextDouble();
    }
}
