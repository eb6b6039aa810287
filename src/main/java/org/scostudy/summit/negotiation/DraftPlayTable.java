package org.scostudy.summit.negotiation;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.negotiation.TableMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafting games of all learners with every move. Moves are added and never changed. */
@Repository
class DraftPlayTable {

    /** @param id made by the client, so that a repeated request is known */
    record Entry(String id, TableMove move) {}

    private final JdbcClient jdbc;

    DraftPlayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the learner has a game of this id */
    void begin(long learner, DraftPlay play) {
        jdbc.sql("""
                        INSERT INTO draft_play (learner_id, play_id, pack, scenario_id, version, opening, started, seat)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        play.id(),
                        play.pack(),
                        play.scenario(),
                        play.version(),
                        StoredDraft.write(play.opening()),
                        play.started().atOffset(UTC))
                .param(play.seat())
                .update();
    }

    Optional<DraftPlay> find(long learner, String id) {
        return jdbc.sql("SELECT * FROM draft_play WHERE learner_id = ? AND play_id = ?")
                .params(learner, id)
                .query(DraftPlayTable::play)
                .optional();
    }

    /** The newest first. */
    List<DraftPlay> of(long learner) {
        return jdbc.sql("SELECT * FROM draft_play WHERE learner_id = ? ORDER BY started DESC, play_id")
                .param(learner)
                .query(DraftPlayTable::play)
                .list();
    }

    List<Entry> moves(long learner, String id) {
        return jdbc.sql("""
                        SELECT entry_id, move FROM draft_move WHERE learner_id = ? AND play_id = ? ORDER BY seq
                        """)
                .params(learner, id)
                .query((row, number) -> new Entry(row.getString(1), StoredDraft.move(row.getString(2))))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the place or the entry id is taken */
    void append(long learner, String id, int seq, Entry entry, Instant at) {
        jdbc.sql("""
                        INSERT INTO draft_move (learner_id, play_id, seq, entry_id, move, at) VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(learner, id, seq, entry.id(), StoredDraft.write(entry.move()), at.atOffset(UTC))
                .update();
    }

    void end(long learner, String id, Instant at, int score, int outOf) {
        jdbc.sql("""
                        UPDATE draft_play SET ended = ?, score = ?, out_of = ? WHERE learner_id = ? AND play_id = ?
                        """).params(at.atOffset(UTC), score, outOf, learner, id).update();
    }

    void forget(long learner) {
        jdbc.sql("DELETE FROM draft_move WHERE learner_id = ?").param(learner).update();
        jdbc.sql("DELETE FROM draft_play WHERE learner_id = ?").param(learner).update();
    }

    private static DraftPlay play(ResultSet row, int number) throws SQLException {
        return new DraftPlay(
                row.getString("play_id"),
                row.getString("pack"),
                row.getString("scenario_id"),
                row.getString("version"),
                StoredDraft.opening(row.getString("opening")),
                row.getString("seat"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended", OffsetDateTime.class)),
                row.getObject("score", Integer.class),
                row.getObject("out_of", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
