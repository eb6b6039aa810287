package org.scostudy.question;

import java.time.Instant;
import java.util.List;

/**
 * A learner has finished something and did not know these cards. Published inside the transaction that finishes it.
 *
 * @param list names the list of these cards; at most 36 characters
 */
public record CardsMissed(long learnerId, String list, Instant at, List<CardId> cards) {

    public CardsMissed {
        cards = List.copyOf(cards);
    }
}
