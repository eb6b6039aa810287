package org.scostudy.memory.simulate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** A mind that forgets as FSRS says, with parameters of its own. */
public final class FsrsMind implements Mind {

    private record Trace(MemoryState memory, long day) {}

    private final MemoryModel model;
    private final Map<Integer, Trace> traces = new HashMap<>();

    public FsrsMind(Scheduling truth) {
        this.model = MemoryModel.of(truth);
    }

    @Override
    public double recall(int card, long day) {
        Trace trace = traces.get(card);
        return trace == null ? 0 : model.retrievability(day - trace.day(), trace.memory());
    }

    @Override
    public void answered(int card, long day, Rating rating) {
        Trace trace = traces.get(card);
        traces.put(card, new Trace(after(trace, day, rating), day));
    }

    private MemoryState after(@Nullable Trace trace, long day, Rating rating) {
        return trace == null ? model.initial(rating) : model.next(trace.memory(), day - trace.day(), rating);
    }
}
