package org.scostudy.memory.simulate;

import java.util.SplittableRandom;
import org.scostudy.memory.Parameters;

/** Learners whose memories differ as those of people do. */
public final class Variety {

    /** How far each parameter strays: w0 to w3 by a factor (as a power of e), the others by so much. */
    private static final double FIRST_FOR_ALL = 0.5;

    private static final double FIRST_EACH = 0.3;
    private static final double[] STRAY = {
        0, 0, 0, 0, 0.23, 0.11, 0.24, 0.048, 0.16, 0.072, 0.13, 0.12, 0.036, 0.064, 0.23, 0.1, 0.41, 0.12, 0.13, 0.056,
        0.11
    };

    private Variety() {}

    /** The true parameters of somebody, as the scheduler limits them with one relearning step. */
    public static Parameters drawn(SplittableRandom random) {
        return around(Parameters.DEFAULT, 1, random);
    }

    /**
     * Somebody of a group of people who are more like each other than like others.
     *
     * @param mean of the group
     * @param share how far they stray from it, of what people do; 0 is not at all
     */
    public static Parameters around(Parameters mean, double share, SplittableRandom random) {
        double[] w = mean.w();
        double quickness = random.nextGaussian() * FIRST_FOR_ALL;
        for (int i = 0; i < w.length; i++) {
            w[i] = i < 4
                    ? w[i] * Math.exp(share * (quickness + random.nextGaussian() * FIRST_EACH))
                    : w[i] + share * STRAY[i] * random.nextGaussian();
        }
        return Parameters.nearest(w).limitedFor(true, 1);
    }
}
