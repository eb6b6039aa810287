package org.scostudy.own.shelf;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.common.LikePattern;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Question;
import org.scostudy.question.storage.StoredForm;
import org.scostudy.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards of learners. A card that was removed keeps its row until the next removal, so that it can come back. */
@Repository
public class OwnCardTable {

    private static final int PORTION = 5_000;
    private static final String COLUMNS = "SELECT card_id, deck, place, body, removed, revision";

    /** @param card absent where it was removed */
    public record Row(CardId id, long revision, @Nullable OwnCard card) {}

    private final JdbcClient jdbc;

    OwnCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OwnCard> find(long learner, CardId id) {
        return jdbc.sql(COLUMNS + " FROM own_card WHERE learner_id = ? AND card_id = ? AND removed IS NULL")
                .params(learner, id.value())
                .query(OwnCardTable::row)
                .optional()
                .map(Row::card);
    }

    /** All that were changed or removed after a revision. */
    public void eachAfter(long learner, long revision, Consumer<Row> take) {
        if (revision > 0) {
            jdbc.sql(COLUMNS + " FROM own_card WHERE learner_id = ? AND revision > ? ORDER BY learner_id, revision")
                    .params(learner, revision)
                    .query(row -> {
                        take.accept(row(row, 0));
                    });
            return;
        }
        String last = "";
        int found = PORTION;
        while (found == PORTION) {
            List<Row> rows = jdbc.sql(COLUMNS + """
                             FROM own_card WHERE learner_id = ? AND card_id > ?
                            ORDER BY learner_id, card_id FETCH FIRST ? ROWS ONLY
                            """)
                    .params(learner, last, PORTION)
                    .query(OwnCardTable::row)
                    .list();
            rows.forEach(take);
            found = rows.size();
            last = found == 0 ? last : rows.getLast().id().value();
        }
    }

    /** In the order in which they were made. @param deck null for all */
    public void each(long learner, @Nullable Integer deck, Consumer<OwnCard> take) {
        long last = -1;
        int found = PORTION;
        while (found == PORTION) {
            List<OwnCard> cards = jdbc.sql(COLUMNS + """
                             FROM own_card WHERE learner_id = ? AND place > ? AND removed IS NULL
                              AND (deck = ? OR ? < 0)
                            ORDER BY learner_id, place FETCH FIRST ? ROWS ONLY
                            """)
                    .params(learner, last, deck == null ? -1 : deck, deck == null ? -1 : deck, PORTION)
                    .query(OwnCardTable::card)
                    .list();
            cards.forEach(take);
            found = cards.size();
            last = found == 0 ? last : cards.getLast().place();
        }
    }

    /** The newest first. @param deck null for all @param words of which a card has all */
    List<OwnCard> page(long learner, @Nullable Integer deck, List<String> words, int from, int most) {
        var query = jdbc.sql(COLUMNS + where(words)
                        + " ORDER BY learner_id DESC, place DESC OFFSET :from ROWS FETCH NEXT :most ROWS ONLY")
                .param("from", from)
                .param("most", most);
        return filled(query, learner, deck, words).query(OwnCardTable::card).list();
    }

    int count(long learner, @Nullable Integer deck, List<String> words) {
        return filled(jdbc.sql("SELECT COUNT(*)" + where(words)), learner, deck, words)
                .query(Integer.class)
                .single();
    }

    private static String where(List<String> words) {
        StringBuilder where = new StringBuilder(
                " FROM own_card WHERE learner_id = :learner AND removed IS NULL AND (deck = :deck OR :deck < 0)");
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND sought LIKE :word").append(i).append(" ESCAPE '!'");
        }
        return where.toString();
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec query, long learner, @Nullable Integer deck, List<String> words) {
        query.param("learner", learner).param("deck", deck == null ? -1 : deck);
        for (int i = 0; i < words.size(); i++) {
            query.param("word" + i, LikePattern.containing(Folded.of(words.get(i))));
        }
        return query;
    }

    long nextPlace(long learner) {
        return 1
                + jdbc.sql("SELECT COALESCE(MAX(place), 0) FROM own_card WHERE learner_id = ?")
                        .param(learner)
                        .query(Long.class)
                        .single();
    }

    /** Adds it, or changes what is there; that keeps its place. */
    void put(long learner, CardId id, int deck, long place, StoredQuestion body, long revision, Instant now) {
        boolean known = jdbc.sql("""
                        UPDATE own_card SET deck = ?, body = ?, sought = ?, changed = ?, removed = NULL, revision = ?
                        WHERE learner_id = ? AND card_id = ?
                        """)
                        .params(deck, body.json(), body.sought(), now.atOffset(UTC), revision, learner, id.value())
                        .update()
                == 1;
        if (!known) {
            jdbc.sql("""
                            INSERT INTO own_card (learner_id, card_id, deck, place, body, sought, changed, revision)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(learner, id.value(), deck, place, body.json(), body.sought(), now.atOffset(UTC), revision)
                    .update();
        }
    }

    private static OwnCard card(ResultSet row, int number) throws SQLException {
        CardId id = new CardId(row.getString("card_id"));
        int deck = row.getInt("deck");
        Question question = StoredForm.read(row.getString("body"));
        return new OwnCard(
                id,
                deck,
                row.getLong("place"),
                question.as(id.value(), List.of(id)).in(OwnPack.section(deck), question.tags()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        boolean removed = row.getObject("removed") != null;
        return new Row(
                new CardId(row.getString("card_id")), row.getLong("revision"), removed ? null : card(row, number));
    }
}
