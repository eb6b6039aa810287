package org.scostudy.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A learner brings along what they answered in another program. Published inside the transaction that brings the cards.
 *
 * @param answers oldest first
 * @param suspended cards that were put away there
 */
public record HistoryImported(long learnerId, List<Past> answers, Set<CardId> suspended) {

    /**
     * @param grade 1 again, 2 hard, 3 good, 4 easy
     * @param told until when the other program was to show the card next; absent where that does not count
     */
    public record Past(
            CardId card,
            Instant at,
            int grade,
            Duration took,
            @Nullable Duration told) {

        public Past(CardId card, Instant at, int grade, Duration took) {
            this(card, at, grade, took, null);
        }
    }

    public HistoryImported {
        answers = List.copyOf(answers);
        suspended = Set.copyOf(suspended);
    }

    /** Nothing was put away. */
    public HistoryImported(long learnerId, List<Past> answers) {
        this(learnerId, answers, Set.of());
    }
}
