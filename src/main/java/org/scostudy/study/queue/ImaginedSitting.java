package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;

/**
 * One sitting thought through: what the scheduler makes of cards that are answered in it.
 *
 * @param end of the day
 */
record ImaginedSitting(Instant now, LocalDate day, Instant end, Scheduling scheduling) {

    /** Graded so, and then Good at the end of each step until the day ends. */
    Card learned(Card card, Rating grade) {
        Card learned = answered(card, grade, now);
        while (learned.inSteps() && learned.memory().due().isBefore(end)) {
            learned = answered(learned, Rating.GOOD, learned.memory().due());
        }
        return learned;
    }

    private Card answered(Card card, Rating grade, Instant at) {
        CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
        return card.remembered(CardHistory.after(card.id(), before, grade, at, day, scheduling), day, card.seq() + 1);
    }
}
