package org.scostudy.progress.cards;

import java.time.Instant;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.MemoryState;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;

/**
 * A card among others.
 *
 * @param where the section's title
 * @param chance of recalling it now, 0 to 1
 * @param away whether it is suspended, or put away until tomorrow
 * @param leech whether it was forgotten so often as the learner calls a leech
 */
record CardLine(CardId id, String question, String where, Card card, double chance, boolean away, boolean leech) {

    CardMemory memory() {
        return card.memory();
    }

    Instant due() {
        return memory().due();
    }

    /** In days; 0 for a card that was never answered. */
    double stability() {
        MemoryState state = memory().memory();
        return state == null ? 0 : state.stability();
    }

    /** 1 to 10; 0 for a card that was never answered. */
    double difficulty() {
        MemoryState state = memory().memory();
        return state == null ? 0 : state.difficulty();
    }

    boolean buried() {
        return away && !card.suspended();
    }
}
