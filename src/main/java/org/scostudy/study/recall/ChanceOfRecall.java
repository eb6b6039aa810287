package org.scostudy.study.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.PerScheduling;
import org.scostudy.study.settings.Schedulings;

/** The chance that a learner recalls a card on one day. */
public final class ChanceOfRecall {

    private final PerScheduling<MemoryModel> models;
    private final LocalDate day;

    public ChanceOfRecall(Schedulings schedulings, LocalDate day) {
        models = new PerScheduling<>(schedulings, MemoryModel::of);
        this.day = day;
    }

    /** Retrievability, 0 to 1; 0 for a card that was never answered. */
    public double of(Card card) {
        MemoryState memory = card.memory().memory();
        return memory == null ? 0 : models.of(card.id()).retrievability(daysSince(card.lastDay()), memory);
    }

    private long daysSince(@Nullable LocalDate last) {
        return last == null ? 0 : Math.max(0, day.toEpochDay() - last.toEpochDay());
    }
}
