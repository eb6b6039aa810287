package org.scostudy.memory;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says when a card comes back. Immutable and safe to share; the same card, rating, instant, seed and days ahead always give
 * the same answer, so a log can be replayed.
 */
public final class Scheduler {

    private static final Rating[] RATINGS = Rating.values();

    final Fsrs fsrs;
    final Steps learning;
    final Steps relearning;
    private final boolean shortTerm;
    private final boolean fuzz;
    private final int maximumDays;
    private final double intervalModifier;
    private final DayCount days;
    private final DaysAhead ahead;

    public Scheduler(Scheduling scheduling, DayCount days) {
        this(scheduling, days, DaysAhead.ALIKE);
    }

    /** @param ahead decides among the days that fuzz leaves to choose from, counted from the day of the answer */
    public Scheduler(Scheduling scheduling, DayCount days, DaysAhead ahead) {
        fsrs = new Fsrs(scheduling);
        learning = new Steps(scheduling.learningSteps());
        relearning = new Steps(scheduling.relearningSteps());
        shortTerm = scheduling.shortTerm();
        fuzz = scheduling.fuzz();
        maximumDays = scheduling.maximumIntervalDays();
        intervalModifier = fsrs.intervalModifier(scheduling.desiredRetention());
        this.days = days;
        this.ahead = ahead;
    }

    /** The card after an answer. */
    public CardMemory next(CardMemory card, Rating rating, Instant now, long fuzzSeed) {
        return outlook(card, now, fuzzSeed).after(rating);
    }

    /** The card after each possible answer; what {@link #next} would give for it. */
    public Map<Rating, CardMemory> preview(CardMemory card, Instant now, long fuzzSeed) {
        Outlook outlook = outlook(card, now, fuzzSeed);
        EnumMap<Rating, CardMemory> preview = new EnumMap<>(Rating.class);
        for (Rating rating : RATINGS) {
            preview.put(rating, outlook.after(rating));
        }
        return Collections.unmodifiableMap(preview);
    }

    /** The chance of recalling the card now; none for a card never answered. */
    public double retrievability(CardMemory card, Instant now) {
        MemoryState memory = card.memory();
        return memory == null ? 0 : fsrs.retrievability(elapsedDays(card.lastReview(), now), memory.stability());
    }

    private Outlook outlook(CardMemory card, Instant now, long fuzzSeed) {
        return new Outlook(this, card, now, elapsedDays(card.lastReview(), now), fuzzSeed);
    }

    /** Clocks of two servers may differ: an answer before the last one counts as given on the same day. */
    private long elapsedDays(@Nullable Instant lastReview, Instant now) {
        return lastReview == null ? 0 : Math.max(0, days.dayOf(now) - days.dayOf(lastReview));
    }

    boolean usesSteps() {
        return shortTerm;
    }

    int intervalDays(double stability, long elapsedDays, long fuzzSeed) {
        int interval = Math.min(Fsrs.daysFor(stability, intervalModifier), maximumDays);
        return fuzz ? Fuzz.spread(interval, elapsedDays, maximumDays, fuzzSeed, ahead) : interval;
    }
}
