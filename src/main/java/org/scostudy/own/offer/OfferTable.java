package org.scostudy.own.offer;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of decks, and what became of them. */
@Repository
class OfferTable {

    private final JdbcClient jdbc;

    OfferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeckOffer> of(long learner) {
        return jdbc.sql("SELECT * FROM own_offer WHERE learner_id = ? ORDER BY offered DESC")
                .param(learner)
                .query(OfferTable::offer)
                .list();
    }

    /** The newest first. */
    List<DeckOffer> to(long classroom) {
        return jdbc.sql("SELECT * FROM own_offer WHERE classroom_id = ? ORDER BY offered DESC, learner_id, deck")
                .param(classroom)
                .query(OfferTable::offer)
                .list();
    }

    Optional<DeckOffer> find(long learner, long classroom, int deck) {
        return jdbc.sql("SELECT * FROM own_offer WHERE learner_id = ? AND classroom_id = ? AND deck = ?")
                .params(learner, classroom, deck)
                .query(OfferTable::offer)
                .optional();
    }

    void add(DeckOffer offer) {
        jdbc.sql("INSERT INTO own_offer (learner_id, classroom_id, deck, offered) VALUES (?, ?, ?, ?)")
                .params(
                        offer.learner(),
                        offer.classroom(),
                        offer.deck(),
                        offer.offered().atOffset(UTC))
                .update();
    }

    void remove(long learner, long classroom, int deck) {
        jdbc.sql("DELETE FROM own_offer WHERE learner_id = ? AND classroom_id = ? AND deck = ?")
                .params(learner, classroom, deck)
                .update();
    }

    /** Gives whether it was open until now. */
    boolean answer(DeckOffer offer, DeckOffer.Answer answer, Instant now, String by) {
        return jdbc.sql("""
                        UPDATE own_offer SET answer = ?, answered = ?, answered_by = ?
                        WHERE learner_id = ? AND classroom_id = ? AND deck = ? AND answer IS NULL
                        """)
                        .params(answer.name(), now.atOffset(UTC), by, offer.learner(), offer.classroom(), offer.deck())
                        .update()
                == 1;
    }

    private static DeckOffer offer(ResultSet row, int number) throws SQLException {
        return new DeckOffer(
                row.getLong("learner_id"),
                row.getLong("classroom_id"),
                row.getInt("deck"),
                row.getObject("offered", OffsetDateTime.class).toInstant(),
                answer(row.getString("answer")));
    }

    private static DeckOffer.@Nullable Answer answer(@Nullable String word) {
        return word == null ? null : DeckOffer.Answer.valueOf(word);
    }
}
