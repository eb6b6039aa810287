package org.scostudy.study.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scostudy.study.log.Card;

/** Cards in the order in which they come. */
public interface CardQueue {

    DueQueue.Counts counts();

    /** When the next card in its steps comes up, if cards in their steps are all that is left. */
    Optional<Instant> waitUntil();

    /** Takes up to {@code number} cards off the queue. */
    List<Card> take(int number);
}
