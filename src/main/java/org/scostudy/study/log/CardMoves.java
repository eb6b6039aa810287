package org.scostudy.study.log;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.scostudy.question.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every time that learners moved a card to another day. Rows are added and never changed. */
@Repository
public class CardMoves {

    private final JdbcClient jdbc;

    public CardMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long learner, CardMove move) {
        jdbc.sql("INSERT INTO card_move (learner_id, card_id, seq, at, until) VALUES (?, ?, ?, ?, ?)")
                .params(
                        learner,
                        move.card().value(),
                        move.seq(),
                        move.at().atOffset(UTC),
                        move.until().atOffset(UTC))
                .update();
    }

    /** The newest, if it still holds: if nothing that stands was answered since. */
    public Optional<CardMove> inForce(long learner, CardId card, List<Review.Answer> standing) {
        return standing.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                SELECT * FROM card_move WHERE learner_id = ? AND card_id = ? AND seq > ?
                                ORDER BY entry DESC FETCH FIRST 1 ROW ONLY
                                """)
                        .params(learner, card.value(), standing.getLast().seq())
                        .query((row, number) -> new CardMove(
                                card,
                                row.getInt("seq"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getObject("until", OffsetDateTime.class).toInstant()))
                        .optional();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM card_move WHERE learner_id = ?").param(learner).update();
    }
}
