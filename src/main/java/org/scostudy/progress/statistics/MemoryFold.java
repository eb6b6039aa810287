package org.scostudy.progress.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/**
 * Goes through the answers of one card after the other and knows before each of them what the model of memory expected,
 * with the parameters that were in force then. Intervals are planned ones, before they are spread.
 */
final class MemoryFold {

    private record Model(MemoryModel memories, Scheduling scheduling) {
        int plannedDays(MemoryState memory) {
            return Math.min(
                    memories.intervalDays(memory, scheduling.desiredRetention()), scheduling.maximumIntervalDays());
        }
    }

    private final IntFunction<Scheduling> schedulings;
    private final Map<Integer, Model> models = new HashMap<>();
    private @Nullable MemoryState memory;
    private @Nullable Model model;
    private int lastDay;
    private double foretold;
    private int plannedDays;

    MemoryFold(IntFunction<Scheduling> schedulings) {
        this.schedulings = schedulings;
    }

    /** The next card. */
    void begin() {
        memory = null;
        model = null;
    }

    /** @param scheduling version that was in force */
    void answer(int day, Rating rating, int scheduling) {
        Model now = models.computeIfAbsent(scheduling, version -> {
            Scheduling found = schedulings.apply(version);
            return new Model(MemoryModel.of(found), found);
        });
        MemoryState before = memory;
        int elapsed = before == null ? 0 : Math.max(0, day - lastDay);
        foretold = before == null || elapsed == 0 ? Double.NaN : now.memories().retrievability(elapsed, before);
        plannedDays = before == null || model == null ? 0 : model.plannedDays(before);
        memory = now.memories().next(before, elapsed, rating);
        model = now;
        lastDay = day;
    }

    /** The chance of recall that the last answer was given against; NaN if it was the card's first, or of the same day. */
    double foretold() {
        return foretold;
    }

    /** For how many days the answer before the last one sent the card away; 0 if there was none. */
    int plannedDays() {
        return plannedDays;
    }

    /** @throws NullPointerException before the first answer */
    MemoryState memory() {
        return java.util.Objects.requireNonNull(memory);
    }

    /** The chance of recall some days after the last answer. */
    double after(double days) {
        return java.util.Objects.requireNonNull(model).memories().retrievability(days, memory());
    }
}
