package org.scostudy.study.fit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.optimise.HeldOut;

/**
 * What fitting parameters to the answers of a group last came to.
 *
 * @param lenders a digest of those who let their answers be used then
 * @param learners of how many of them there were enough
 * @param answers how many of theirs were used
 * @param parameters absent where what was found foretells no better than the defaults, or there was too little
 * @param proof absent where there was too little
 */
record Pool(
        Instant tried,
        String lenders,
        int learners,
        int answers,
        @Nullable Parameters parameters,
        @Nullable HeldOut proof) {

    /** The same people give little that is new within less. */
    private static final Duration REST = Duration.ofHours(1);

    boolean isFresh(String lendersNow, Instant now) {
        return lenders.equals(lendersNow) && now.isBefore(tried.plus(REST));
    }

    /** Whether other people, or so many answers, may tell something new. */
    boolean outgrownBy(String lendersNow, int answersNow) {
        return !lenders.equals(lendersNow) || new Fit(true, tried, answers, proof).outgrownBy(answersNow);
    }
}
