package org.scostudy.own.shelf;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decks of learners. */
@Repository
class DeckTable {

    private final JdbcClient jdbc;

    DeckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By title; those whose last card was removed too, for it may come back. */
    List<OwnDeck> of(long learner) {
        return jdbc.sql("""
                        SELECT d.deck, d.title,
                               (SELECT COUNT(*) FROM own_card c
                                WHERE c.learner_id = d.learner_id AND c.deck = d.deck AND c.removed IS NULL) AS cards
                        FROM own_deck d WHERE d.learner_id = ?
                        ORDER BY LOWER(d.title), d.deck
                        """)
                .param(learner)
                .query((row, _) -> new OwnDeck(row.getInt("deck"), row.getString("title"), row.getInt("cards")))
                .list();
    }

    Optional<Integer> titled(long learner, String title) {
        return jdbc.sql("SELECT MIN(deck) FROM own_deck WHERE learner_id = ? AND LOWER(title) = LOWER(?)")
                .params(learner, title)
                .query(Integer.class)
                .optional();
    }

    int count(long learner) {
        return jdbc.sql("SELECT COUNT(*) FROM own_deck WHERE learner_id = ?")
                .param(learner)
                .query(Integer.class)
                .single();
    }

    int add(long learner, String title, Instant now) {
        int number = 1
                + jdbc.sql("SELECT COALESCE(MAX(deck), 0) FROM own_deck WHERE learner_id = ?")
                        .param(learner)
                        .query(Integer.class)
                        .single();
        jdbc.sql("INSERT INTO own_deck (learner_id, deck, title, made) VALUES (?, ?, ?, ?)")
                .params(learner, number, title, now.atOffset(UTC))
                .update();
        return number;
    }

    boolean rename(long learner, int deck, String title) {
        return jdbc.sql("UPDATE own_deck SET title = ? WHERE learner_id = ? AND deck = ?")
                        .params(title, learner, deck)
                        .update()
                == 1;
    }

    /** Those that have no card, not even a removed one. */
    void forgetEmpty(long learner) {
        jdbc.sql("""
                        DELETE FROM own_deck d WHERE d.learner_id = ?
                          AND NOT EXISTS (SELECT 1 FROM own_card c
                                          WHERE c.learner_id = d.learner_id AND c.deck = d.deck)
                        """).param(learner).update();
    }
}
