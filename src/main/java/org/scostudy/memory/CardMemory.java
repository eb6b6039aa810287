package org.scostudy.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card's memory: everything the scheduler needs and yields.
 *
 * @param memory absent until the first answer
 * @param step the learning or relearning step the card is in, from 0
 * @param scheduledDays the interval given by the last answer, 0 while on steps
 * @param lapses how often a card in review was forgotten
 */
public record CardMemory(
        Phase phase,
        @Nullable MemoryState memory,
        int step,
        Instant due,
        @Nullable Instant lastReview,
        int scheduledDays,
        int reps,
        int lapses) {

    public CardMemory {
        boolean fresh = phase == Phase.NEW;
        if (fresh != (memory == null) || fresh != (lastReview == null)) {
            throw new IllegalArgumentException("phase " + phase + " with memory " + memory + " and last review "
                    + lastReview + ", expected both for every phase but NEW, and neither for NEW");
        }
        Check.within("step", step, 0, Integer.MAX_VALUE);
        Check.within("scheduled days", scheduledDays, 0, Integer.MAX_VALUE);
        Check.within("reps", reps, 0, Integer.MAX_VALUE);
        Check.within("lapses", lapses, 0, Integer.MAX_VALUE);
    }

    /** A card that was never answered. */
    public static CardMemory fresh(Instant due) {
        return new CardMemory(Phase.NEW, null, 0, due, null, 0, 0, 0);
    }
}
