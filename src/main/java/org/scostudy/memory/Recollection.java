package org.scostudy.memory;

import org.jspecify.annotations.Nullable;

/** What each grade makes of one memory after some days; what the grades have in common is computed once. */
final class Recollection {

    private final Fsrs fsrs;
    private final @Nullable MemoryState before;
    private final boolean sameDay;
    private final double retrievability;
    private final double shared;
    private double forgotten = Double.NaN;

    Recollection(Fsrs fsrs, @Nullable MemoryState before, long elapsedDays) {
        Check.within("elapsed days", elapsedDays, 0, Integer.MAX_VALUE);
        this.fsrs = fsrs;
        this.before = before;
        sameDay = elapsedDays == 0 && fsrs.countsSameDay();
        if (before == null) {
            retrievability = 0;
            shared = 0;
        } else if (sameDay) {
            retrievability = 1;
            shared = fsrs.sameDayDamping(before.stability());
        } else {
            retrievability = fsrs.retrievability(elapsedDays, before.stability());
            shared = fsrs.gain(before.difficulty(), before.stability(), retrievability);
        }
    }

    MemoryState after(Rating rating) {
        return before == null
                ? fsrs.initial(rating)
                : new MemoryState(stability(before, rating), fsrs.difficulty(before.difficulty(), rating));
    }

    double stabilityAfter(Rating rating) {
        return before == null ? fsrs.initial(rating).stability() : stability(before, rating);
    }

    private double stability(MemoryState memory, Rating rating) {
        if (sameDay) {
            return fsrs.sameDay(memory.stability(), shared, rating);
        }
        return rating == Rating.AGAIN ? forgotten(memory) : fsrs.recalled(memory.stability(), shared, rating);
    }

    private double forgotten(MemoryState memory) {
        if (Double.isNaN(forgotten)) {
            forgotten = fsrs.forgotten(memory.difficulty(), memory.stability(), retrievability);
        }
        return forgotten;
    }
}
