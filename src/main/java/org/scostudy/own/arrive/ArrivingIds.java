package org.scostudy.own.arrive;

import java.util.function.Predicate;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.exchange.run.Ids;

/**
 * What cards of a file are called here. The same file gives the same names again. A card that the learner meets anyway, as
 * in a deck that was taken from here into Anki, keeps its own.
 */
record ArrivingIds(Predicate<CardId> met) {

    /** What files are read into, and the pack of own cards in files that go out. */
    static final String BANK = "mine";

    /** Room for the version of a card, and for what parts the three. */
    private static final int LONGEST_FACT = 120;

    CardId of(CardId read) {
        if (met.test(read)) {
            return read;
        }
        String fact = read.pack().equals(BANK) || OwnPack.holds(read) ? read.fact() : read.pack() + "." + read.fact();
        String slot = read.slot();
        return CardId.of(
                OwnPack.ID,
                fact.length() <= LONGEST_FACT ? fact : Ids.of(fact.substring(0, 64) + " " + fact.hashCode() + fact),
                slot.length() <= LONGEST_FACT / 2 ? slot : Ids.of(slot));
    }

    /** Whether it is nobody else's: one that the learner meets anyway need not be kept. */
    static boolean isOwn(CardId id) {
        return OwnPack.holds(id);
    }
}
