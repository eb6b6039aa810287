package org.scostudy.study.recall;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;

/** The chance that a learner recalls a card on one day. */
public final class ChanceOfRecall {

    private final Schedulings schedulings;
    private final Map<Integer, MemoryModel> byVersion = new HashMap<>();
    private final LocalDate day;

    public ChanceOfRecall(Schedulings schedulings, LocalDate day) {
        this.schedulings = schedulings;
        this.day = day;
    }

    /** Retrievability, 0 to 1; 0 for a card that was never answered. */
    public double of(Card card) {
        MemoryState memory = card.memory().memory();
        return memory == null ? 0 : model(card).retrievability(daysSince(card.lastDay()), memory);
    }

    private MemoryModel model(Card card) {
        StudySettings.Versioned scheduling = schedulings.of(card.id());
        return byVersion.computeIfAbsent(scheduling.version(), _ -> MemoryModel.of(scheduling.scheduling()));
    }

    private long daysSince(@Nullable LocalDate last) {
        return last == null ? 0 : Math.max(0, day.toEpochDay() - last.toEpochDay());
    }
}
