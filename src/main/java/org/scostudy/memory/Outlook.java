package org.scostudy.memory;

import java.time.Instant;

/** What each answer would make of one card at one moment. */
final class Outlook {

    private static final long MINUTES_PER_DAY = 1440;

    private final Scheduler scheduler;
    private final CardMemory card;
    private final Instant now;
    private final long elapsedDays;
    private final long fuzzSeed;
    private final Recollection recollection;

    Outlook(Scheduler scheduler, CardMemory card, Instant now, long elapsedDays, long fuzzSeed) {
        this.scheduler = scheduler;
        this.card = card;
        this.now = now;
        this.elapsedDays = elapsedDays;
        this.fuzzSeed = fuzzSeed;
        recollection = new Recollection(scheduler.fsrs, card.memory(), elapsedDays);
    }

    CardMemory after(Rating rating) {
        if (!scheduler.usesSteps()) {
            return inReview(rating, daysWithoutSteps(rating));
        }
        return switch (card.phase()) {
            case NEW, LEARNING -> onSteps(rating, Phase.LEARNING, scheduler.learning.minutesAfter(card.step(), rating));
            case RELEARNING ->
                onSteps(rating, Phase.RELEARNING, scheduler.relearning.minutesAfter(card.step(), rating));
            case REVIEW ->
                rating == Rating.AGAIN
                        ? onSteps(rating, Phase.RELEARNING, scheduler.relearning.minutesAfterLapse(card.step()))
                        : inReview(rating, daysWithSteps(rating));
        };
    }

    private CardMemory onSteps(Rating rating, Phase phase, long minutes) {
        if (minutes == Steps.NONE) {
            return inReview(rating, days(rating));
        }
        Instant due = now.plusSeconds(minutes * 60);
        int step = Steps.stepAfter(card.step(), rating);
        return minutes < MINUTES_PER_DAY
                ? answered(phase, rating, step, due, 0)
                : answered(Phase.REVIEW, rating, step, due, (int) (minutes / MINUTES_PER_DAY));
    }

    private CardMemory inReview(Rating rating, int days) {
        return answered(Phase.REVIEW, rating, 0, now.plusSeconds((long) days * DayCount.SECONDS_PER_DAY), days);
    }

    private CardMemory answered(Phase phase, Rating rating, int step, Instant due, int days) {
        return new CardMemory(
                phase,
                recollection.after(rating),
                step,
                due,
                now,
                days,
                card.reps() + 1,
                card.lapses() + lapse(rating));
    }

    private int lapse(Rating rating) {
        boolean reviewed = scheduler.usesSteps() ? card.phase() == Phase.REVIEW : card.phase() != Phase.NEW;
        return reviewed && rating == Rating.AGAIN ? 1 : 0;
    }

    /** Hard never waits longer than Good; Good and Easy each wait a day longer than the grade before. */
    private int daysWithSteps(Rating rating) {
        int hard = Math.min(days(Rating.HARD), days(Rating.GOOD));
        if (rating == Rating.HARD) {
            return hard;
        }
        int good = Math.max(days(Rating.GOOD), hard + 1);
        return rating == Rating.GOOD ? good : Math.max(days(Rating.EASY), good + 1);
    }

    /** Again never waits longer than Hard; each other grade waits a day longer than the one before. */
    private int daysWithoutSteps(Rating rating) {
        int days = Math.min(days(Rating.AGAIN), days(Rating.HARD));
        if (rating.compareTo(Rating.HARD) >= 0) {
            days = Math.max(days(Rating.HARD), days + 1);
        }
        if (rating.compareTo(Rating.GOOD) >= 0) {
            days = Math.max(days(Rating.GOOD), days + 1);
        }
        if (rating == Rating.EASY) {
            days = Math.max(days(Rating.EASY), days + 1);
        }
        return days;
    }

    private int days(Rating rating) {
        return scheduler.intervalDays(recollection.stabilityAfter(rating), elapsedDays, fuzzSeed);
    }
}
