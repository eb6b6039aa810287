package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.CardStanding;
import org.scostudy.question.exchange.run.ImportRun;

/** When the cards of a collection come back, and which were put away. Days are counted from when the collection was made. */
record AnkiStandings(AnkiCollection all, Map<Long, AnkiNoteType> types, ImportRun run) {

    private static final int IN_REVIEW = 2;
    private static final int SUSPENDED = -1;
    private static final long MOST_DAYS = 100_000;

    /** Of what was made, in seconds. */
    private static final long LATEST = 1L << 34;

    void read() throws SQLException, IOException {
        if (!all.has("cards", Set.of("type", "queue", "due", "odue", "odid")) || !all.has("col", Set.of("crt"))) {
            return;
        }
        long[] made = {0};
        all.each("SELECT crt FROM col LIMIT 1", row -> made[0] = row.getLong(1));
        all.each("""
                SELECT cards.ord, cards.type, cards.queue, cards.due, cards.odue, cards.odid, notes.guid, notes.mid
                FROM cards JOIN notes ON notes.id = cards.nid
                WHERE cards.type = 2 OR cards.queue = -1
                """, row -> card(row, made[0]));
    }

    private void card(ResultSet row, long made) throws SQLException {
        AnkiNoteType type = types.get(row.getLong("mid"));
        if (type != null) {
            run.standing(new CardStanding(
                    AnkiNote.card(
                            run.destination().bank(),
                            Text.clean(String.valueOf(row.getString("guid"))),
                            type,
                            Math.clamp(row.getInt("ord"), 0, 9_999)),
                    row.getInt("type") == IN_REVIEW ? due(row, made) : null,
                    row.getInt("queue") == SUSPENDED));
        }
    }

    /** While a card is in a filtered deck, its own day stands elsewhere. */
    private static @Nullable Instant due(ResultSet row, long made) throws SQLException {
        long day = row.getLong("odid") != 0 && row.getLong("odue") != 0 ? row.getLong("odue") : row.getLong("due");
        boolean sane = made > 0 && made < LATEST && Math.abs(day) < MOST_DAYS;
        return sane ? Instant.ofEpochSecond(made).plus(Duration.ofDays(day)).plus(Duration.ofHours(12)) : null;
    }
}
