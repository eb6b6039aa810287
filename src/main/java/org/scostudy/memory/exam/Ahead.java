package org.scostudy.memory.exam;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Rating;

/** What reviewing one memory after so many days would do to it; worked out when first asked, for it asks often. */
final class Ahead {

    /** The chance of recall, and the memories that recalling and forgetting would leave. */
    record Review(double recall, Grid.Place recalled, Grid.Place forgotten) {

        double of(float[] values) {
            return recall * recalled.of(values) + (1 - recall) * forgotten.of(values);
        }
    }

    private final MemoryState memory;
    private final MemoryModel model;
    private @Nullable Review[] reviews = new Review[0];

    Ahead(MemoryState memory, MemoryModel model) {
        this.memory = memory;
        this.model = model;
    }

    double recall(int elapsedDays) {
        return model.retrievability(elapsedDays, memory);
    }

    Review review(int elapsedDays) {
        if (elapsedDays >= reviews.length) {
            reviews = Arrays.copyOf(reviews, elapsedDays + 32);
        }
        Review known = reviews[elapsedDays];
        if (known == null) {
            known = new Review(
                    recall(elapsedDays),
                    Grid.place(model.next(memory, elapsedDays, Rating.GOOD)),
                    Grid.place(seenAgain(model.next(memory, elapsedDays, Rating.AGAIN), model)));
            reviews[elapsedDays] = known;
        }
        return known;
    }

    /** What was not known is shown once more in the same sitting. */
    static MemoryState seenAgain(MemoryState memory, MemoryModel model) {
        return model.next(memory, 0, Rating.GOOD);
    }
}
