package org.scostudy.summit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.story.StepAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plays of all learners, and what they answered. Entries are added and never changed. */
@Repository
class Sittings {

    /** @param id made by the client, so that a repeated request is known */
    record Entry(String id, String step, StepAnswer answer) {}

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the learner has a play of this id */
    void begin(long learner, Sitting sitting) {
        jdbc.sql("""
                        INSERT INTO scenario_play (learner_id, play_id, pack, scenario_id, version, started)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        sitting.id(),
                        sitting.pack(),
                        sitting.scenario(),
                        sitting.version(),
                        sitting.started().atOffset(UTC))
                .update();
    }

    Optional<Sitting> find(long learner, String id) {
        return jdbc.sql("SELECT * FROM scenario_play WHERE learner_id = ? AND play_id = ?")
                .params(learner, id)
                .query(Sittings::sitting)
                .optional();
    }

    /** The newest first. */
    List<Sitting> of(long learner) {
        return jdbc.sql("SELECT * FROM scenario_play WHERE learner_id = ? ORDER BY started DESC, play_id")
                .param(learner)
                .query(Sittings::sitting)
                .list();
    }

    List<Entry> entries(long learner, String id) {
        return jdbc.sql("""
                        SELECT entry_id, step, answer FROM scenario_entry
                        WHERE learner_id = ? AND play_id = ?
                        ORDER BY seq
                        """)
                .params(learner, id)
                .query((row, number) ->
                        new Entry(row.getString(1), row.getString(2), ScenarioText.answer(row.getString(3))))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the place or the entry id is taken */
    void append(long learner, String id, int seq, Entry entry, Instant at) {
        jdbc.sql("""
                        INSERT INTO scenario_entry (learner_id, play_id, seq, entry_id, step, answer, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        id,
                        seq,
                        entry.id(),
                        entry.step(),
                        ScenarioText.write(entry.answer()),
                        at.atOffset(UTC))
                .update();
    }

    void end(long learner, String id, Instant at, int score, int outOf) {
        jdbc.sql("""
                        UPDATE scenario_play SET ended = ?, score = ?, out_of = ?
                        WHERE learner_id = ? AND play_id = ?
                        """).params(at.atOffset(UTC), score, outOf, learner, id).update();
    }

    void forget(long learner) {
        jdbc.sql("DELETE FROM scenario_entry WHERE learner_id = ?")
                .param(learner)
                .update();
        jdbc.sql("DELETE FROM scenario_play WHERE learner_id = ?")
                .param(learner)
                .update();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        return new Sitting(
                row.getString("play_id"),
                row.getString("pack"),
                row.getString("scenario_id"),
                row.getString("version"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended", OffsetDateTime.class)),
                row.getObject("score", Integer.class),
                row.getObject("out_of", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
