package org.scostudy.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A learner brings along what they answered in another program. Published inside the transaction that brings the cards.
 *
 * @param answers oldest first
 */
public record HistoryImported(long learnerId, List<Past> answers) {

    /** @param grade 1 again, 2 hard, 3 good, 4 easy */
    public record Past(CardId card, Instant at, int grade, Duration took) {}

    public HistoryImported {
        answers = List.copyOf(answers);
    }
}
