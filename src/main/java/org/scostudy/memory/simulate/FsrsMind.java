package org.scostudy.memory.simulate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Fsrs;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** A mind that forgets as FSRS says, with parameters of its own. */
public final class FsrsMind implements Mind {

    private record Trace(MemoryState memory, long day) {}

    private final Fsrs fsrs;
    private final Map<Integer, Trace> traces = new HashMap<>();

    public FsrsMind(Scheduling truth) {
        this.fsrs = new Fsrs(truth);
    }

    @Override
    public double recall(int card, long day) {
        Trace trace = traces.get(card);
        return trace == null
                ? 0
                : fsrs.retrievability(day - trace.day(), trace.memory().stability());
    }

    @Override
    public void answered(int card, long day, Rating rating) {
        Trace trace = traces.get(card);
        traces.put(card, new Trace(after(trace, day, rating), day));
    }

    private MemoryState after(@Nullable Trace trace, long day, Rating rating) {
        return trace == null ? fsrs.initial(rating) : fsrs.next(trace.memory(), day - trace.day(), rating);
    }
}
