package org.scostudy.own.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deck offered to a class.
 *
 * @param answer absent until somebody who teaches the class has answered
 */
public record DeckOffer(
        long learner,
        long classroom,
        int deck,
        Instant offered,
        @Nullable Answer answer) {

    /** What became of it. */
    public enum Answer {
        TAKEN,
        DECLINED
    }
}
