package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;

/**
 * One sitting thought through: what the scheduler makes of cards that are answered in it.
 *
 * @param end of the day
 * @param schedulings by which each card is scheduled
 */
record ImaginedSitting(Instant now, LocalDate day, Instant end, Function<CardId, Scheduling> schedulings) {

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
        return card.remembered(
                CardHistory.after(card.id(), before, grade, at, day, schedulings.apply(card.id())),
                day,
                card.seq() + 1);
    }
}
