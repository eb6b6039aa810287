package org.scostudy.own.shelf;

import org.scostudy.own.shelf.OwnRefused.Reason;

/**
 * How much one account may have.
 *
 * @param bytes of all texts, pictures and sounds together
 * @param answers given elsewhere that may be brought along, in all imports together
 */
public record OwnLimits(int cards, int decks, long bytes, long answers) {

    public long megabytes() {
        return bytes >> 20;
    }

    /** @throws OwnRefused when there would be more */
    void check(Shelf shelf) {
        if (shelf.cards() > cards) {
            throw new OwnRefused(Reason.TOO_MANY_CARDS, cards);
        }
        if (shelf.bytes() > bytes) {
            throw new OwnRefused(Reason.NO_ROOM, megabytes());
        }
        if (shelf.answers() > answers) {
            throw new OwnRefused(Reason.TOO_MANY_ANSWERS, answers);
        }
    }
}
