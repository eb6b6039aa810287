package org.scostudy.own.shelf;

import org.scostudy.question.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards that go, and come back while nothing else has gone since. */
@Repository
class RemovalTable {

    /** Cards and the length of their texts. */
    record Extent(int cards, long bytes) {

        static final Extent NONE = new Extent(0, 0);

        Extent and(Extent other) {
            return new Extent(cards + other.cards, bytes + other.bytes);
        }
    }

    private static final String WHICH = " WHERE learner_id = ? AND ";
    private static final String ONE = "card_id = ? AND removed IS NULL";
    private static final String DECK = "deck = ? AND removed IS NULL";

    private final JdbcClient jdbc;

    RemovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Extent of(long learner, CardId card) {
        return extent(ONE, learner, card.value());
    }

    Extent ofDeck(long learner, int deck) {
        return extent(DECK, learner, deck);
    }

    Extent removed(long learner, long removal) {
        return extent("removed = ?", learner, removal);
    }

    private Extent extent(String which, long learner, Object value) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(LENGTH(body)), 0) FROM own_card" + WHICH + which)
                .params(learner, value)
                .query((row, _) -> new Extent(row.getInt(1), row.getLong(2)))
                .single();
    }

    /** @param removal revision that it is known by */
    void remove(long learner, CardId card, long removal) {
        remove(ONE, learner, card.value(), removal);
    }

    void removeDeck(long learner, int deck, long removal) {
        remove(DECK, learner, deck, removal);
    }

    private void remove(String which, long learner, Object value, long removal) {
        jdbc.sql("UPDATE own_card SET removed = ?, revision = ?" + WHICH + which)
                .params(removal, removal, learner, value)
                .update();
    }

    void restore(long learner, long removal, long revision) {
        jdbc.sql("UPDATE own_card SET removed = NULL, revision = ?" + WHICH + "removed = ?")
                .params(revision, learner, removal)
                .update();
    }

    /** Those that were removed before are gone for good. */
    void sweep(long learner) {
        jdbc.sql("DELETE FROM own_card" + WHICH + "removed IS NOT NULL")
                .param(learner)
                .update();
    }
}
