package org.scostudy.memory.simulate;

import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** What a scheduler believes of each card of a deck, from the answers alone. */
final class Seen {

    private final MemoryModel model;
    private final @Nullable MemoryState[] memory;
    private final int[] lastDay;

    Seen(Scheduling believed, int cards) {
        model = MemoryModel.of(believed);
        memory = new MemoryState[cards];
        lastDay = new int[cards];
    }

    int cards() {
        return lastDay.length;
    }

    @Nullable
    MemoryState memory(int card) {
        return memory[card];
    }

    int lastDay(int card) {
        return lastDay[card];
    }

    MemoryState answered(int card, int day, Rating rating) {
        MemoryState before = memory[card];
        MemoryState after = before == null ? model.initial(rating) : model.next(before, day - lastDay[card], rating);
        memory[card] = after;
        lastDay[card] = day;
        return after;
    }

    int intervalDays(MemoryState state, double retention) {
        return model.intervalDays(state, retention);
    }
}
