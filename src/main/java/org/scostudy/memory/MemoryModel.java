package org.scostudy.memory;

import org.jspecify.annotations.Nullable;

/**
 * How memories come and go. Which model it is, is decided here: what is known of a card is a fold of its log, so another
 * model is another fold of the same log. {@link Scheduler} adds the steps and the days.
 */
public sealed interface MemoryModel permits Fsrs {

    static MemoryModel of(Scheduling scheduling) {
        return new Fsrs(scheduling);
    }

    /** The memory that a first answer leaves. */
    MemoryState initial(Rating rating);

    /** The memory after an answer {@code elapsedDays} after the one before; null is a card never answered. */
    MemoryState next(@Nullable MemoryState memory, long elapsedDays, Rating rating);

    /** The chance of recall after {@code elapsedDays}, 0 to 1. */
    double retrievability(double elapsedDays, MemoryState memory);

    /** The whole days, at least one, after which the chance of recall has fallen to {@code retention}. */
    int intervalDays(MemoryState memory, double retention);
}
