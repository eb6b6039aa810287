package org.scostudy.memory;

import java.util.Arrays;

/** The 21 numbers w0 to w20 that fit FSRS-6 to a learner. */
public record Parameters(double... w) {

    public static final int COUNT = 21;

    private static final double[] MIN = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };
    private static final double[] MAX = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };
    private static final double MIN_W19_WITH_SHORT_TERM = 0.01;
    private static final double MIN_CEILING = 0.01;

    public static final Parameters DEFAULT = new Parameters(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    public Parameters {
        if (w.length != COUNT) {
            throw new IllegalArgumentException(w.length + " parameters, expected the " + COUNT + " of FSRS-6");
        }
        w = w.clone();
        for (int i = 0; i < COUNT; i++) {
            Check.within("parameter w" + i, w[i], MIN[i], MAX[i]);
        }
    }

    /** The nearest allowed values, each for itself. */
    public static Parameters nearest(double... w) {
        double[] near = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            near[i] = Math.clamp(w[i], MIN[i], MAX[i]);
        }
        return new Parameters(near);
    }

    @Override
    public double[] w() {
        return w.clone();
    }

    /**
     * The parameters as the reference implementation limits them: same-day reviews must slow down as S grows, and
     * a lapse followed by all relearning steps must not leave a card more stable than it was.
     */
    public Parameters limitedFor(boolean shortTerm, int relearningSteps) {
        double[] limited = w.clone();
        if (shortTerm) {
            limited[19] = Math.max(limited[19], MIN_W19_WITH_SHORT_TERM);
        }
        if (relearningSteps > 1) {
            double ceiling = shortTermCeiling(relearningSteps);
            limited[17] = Math.min(limited[17], ceiling);
            limited[18] = Math.min(limited[18], ceiling);
        }
        return new Parameters(limited);
    }

    private double shortTermCeiling(int relearningSteps) {
        // w17, w18 <= sqrt(-(ln w11 + ln(2^w13 - 1) + 0.3 w14) / steps)
        double value = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + w[14] * 0.3) / relearningSteps;
        return Math.clamp(Fsrs.round8(Math.sqrt(Math.max(value, 0))), MIN_CEILING, MAX[17]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && Arrays.equals(w, that.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return "Parameters" + Arrays.toString(w);
    }
}
