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
        double[] w = Parameters.DEFAULT.w();
        double quickness = random.nextGaussian() * FIRST_FOR_ALL;
        for (int i = 0; i < w.length; i++) {
            w[i] = i < 4
                    ? w[i] * Math.exp(quickness + random.nextGaussian() * FIRST_EACH)
                    : w[i] + STRAY[i] * random.nextGaussian();
        }
        return Parameters.nearest(w).limitedFor(true, 1);
    }
}
