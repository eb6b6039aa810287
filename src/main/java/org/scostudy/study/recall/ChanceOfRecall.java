package org.scostudy.study.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.log.Card;

/** The chance that a learner recalls a card on one day. */
public final class ChanceOfRecall {

    private final MemoryModel model;
    private final LocalDate day;

    public ChanceOfRecall(Scheduling scheduling, LocalDate day) {
        model = MemoryModel.of(scheduling);
        this.day = day;
    }

    /** Retrievability, 0 to 1; 0 for a card that was never answered. */
    public double of(Card card) {
        MemoryState memory = card.memory().memory();
        return memory == null ? 0 : model.retrievability(daysSince(card.lastDay()), memory);
    }

    private long daysSince(@Nullable LocalDate last) {
        return last == null ? 0 : Math.max(0, day.toEpochDay() - last.toEpochDay());
    }
}
