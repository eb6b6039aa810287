package org.scostudy.question.exchange.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.exchange.run.PastReview;

/** What was answered of cards that are taken along, and where they stand. */
public interface AnsweredCards {

    /** All cards are new. */
    AnsweredCards NONE = _ -> null;

    /**
     * A card that was answered at least once.
     *
     * @param answers oldest first
     * @param day on which it comes back; absent where it comes back at a moment, in its steps
     * @param moment at which it comes back then
     */
    record Told(
            List<PastReview> answers,
            @Nullable LocalDate day,
            Instant moment,
            int intervalDays,
            int lapses,
            boolean suspended) {
        public Told {
            answers = List.copyOf(answers);
        }
    }

    /** Null where it was never answered. */
    @Nullable
    Told of(CardId card);
}
