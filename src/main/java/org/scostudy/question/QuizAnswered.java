package org.scostudy.question;

import java.time.Instant;
import java.util.List;

/**
 * A learner answered a question for good. Published inside the transaction that records the answer: whoever keeps
 * something about it listens with a plain {@code @EventListener}.
 *
 * @param id names this answer once and for all, so that it can be counted once; at most 60 characters
 * @param session where it was given; at most 36 characters
 * @param cards what it says about each card that the question was about
 */
public record QuizAnswered(long learnerId, Instant at, String id, String session, List<Answered> cards) {

    public QuizAnswered {
        cards = List.copyOf(cards);
    }

    /** Whether the learner had to find the answer in memory, or to know it when seeing it. */
    public enum Format {
        RECALL,
        RECOGNITION
    }

    /** Partly right answers say too little and are not told. */
    public enum Outcome {
        RIGHT,
        WRONG
    }

    public record Answered(CardId card, Format format, Outcome outcome) {}
}
