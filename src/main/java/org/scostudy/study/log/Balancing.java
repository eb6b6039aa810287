package org.scostudy.study.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.DaysAhead;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.settings.StudySettings;

/** Chooses the day on which an answered card comes back, where fuzz leaves several, by what waits on each of them. */
final class Balancing {

    private final Cards cards;
    private final StudySettings settings;

    Balancing(Cards cards, StudySettings settings) {
        this.cards = cards;
        this.settings = settings;
    }

    /**
     * For how long the card goes away, where that is not what its seed alone would say; absent where it is.
     *
     * @param known what is known of the coming days; only what is not known is read
     */
    @Nullable
    Duration told(
            Learner learner, Card card, Rating rating, Instant now, Scheduling scheduling, @Nullable ComingDays known) {
        if (!scheduling.fuzz()) {
            return null;
        }
        LocalDate today = learner.dayOf(now);
        DaysAhead ahead = known != null && known.today().equals(today) ? known : read(learner, today);
        CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
        long seed = CardHistory.seed(card.id(), card.memory());
        CardMemory alone = CardHistory.after(card.id(), before, rating, now, today, scheduling);
        CardMemory balanced =
                CardHistory.scheduler(before, now, today, scheduling, ahead).next(card.memory(), rating, now, seed);
        return balanced.equals(alone) ? null : Duration.between(now, balanced.due());
    }

    /** Of the days that are asked about, and no others. */
    private DaysAhead read(Learner learner, LocalDate today) {
        return (first, last) -> {
            Stream<Instant> due = cards
                    .waiting(
                            learner.id(),
                            today,
                            learner.startOf(today.plusDays(first)),
                            learner.startOf(today.plusDays(last + 1L)))
                    .stream();
            return ComingDays.of(learner, today, due, settings.ease(learner.id()))
                    .weights(first, last);
        };
    }
}
