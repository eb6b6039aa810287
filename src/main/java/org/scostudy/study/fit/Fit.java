package org.scostudy.study.fit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.optimise.HeldOut;

/**
 * What looking for a learner's own parameters last came to.
 *
 * @param wanted whether the learner lets it be done
 * @param answers how many there were then
 * @param proof absent where there was too little to test with
 */
record Fit(
        boolean wanted,
        Instant tried,
        int answers,
        @Nullable HeldOut proof) {

    private static final int LEAST_NEW = 100;
    private static final double LEAST_MORE = 0.2;

    /** Whether so many answers may tell something new: more of them, or fewer since a pack was set apart. */
    boolean outgrownBy(int now) {
        return Math.abs(now - answers) >= Math.max(LEAST_NEW, LEAST_MORE * answers);
    }
}
