package org.scostudy.live.kept;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.summit.negotiation.StoredDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All live summits, open and over. */
@Repository
public class LiveSummitTable {

    private final JdbcClient jdbc;

    LiveSummitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the id or the code is taken */
    public void add(LiveSummit summit) {
        jdbc.sql("""
                        INSERT INTO live_summit
                            (id, code, pack, version, opening, opened, instructor_id, classroom_id, assignment_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        summit.id(),
                        summit.code(),
                        summit.pack(),
                        summit.version(),
                        StoredDraft.write(summit.opening()),
                        summit.opened().atOffset(UTC))
                .param(summit.instructor())
                .param(summit.classroom())
                .param(summit.assignment())
                .update();
    }

    public Optional<LiveSummit> find(String id) {
        return jdbc.sql("SELECT * FROM live_summit WHERE id = ?")
                .param(id)
                .query(LiveSummitTable::summit)
                .optional();
    }

    public Optional<LiveSummit> findByCode(String code) {
        return jdbc.sql("SELECT * FROM live_summit WHERE code = ?")
                .param(code)
                .query(LiveSummitTable::summit)
                .optional();
    }

    /** Those that somebody opened, the newest first. */
    public List<LiveSummit> openedBy(long instructor) {
        return jdbc.sql("SELECT * FROM live_summit WHERE instructor_id = ? ORDER BY opened DESC, id")
                .param(instructor)
                .query(LiveSummitTable::summit)
                .list();
    }

    /** Those of a class, the newest first. */
    public List<LiveSummit> of(long classroom) {
        return jdbc.sql("SELECT * FROM live_summit WHERE classroom_id = ? ORDER BY opened DESC, id")
                .param(classroom)
                .query(LiveSummitTable::summit)
                .list();
    }

    /** Those in which somebody took part, the newest first. */
    public List<LiveSummit> attendedBy(long learner) {
        return jdbc.sql("""
                        SELECT live_summit.* FROM live_place JOIN live_summit ON live_summit.id = live_place.summit_id
                        WHERE live_place.learner_id = ? ORDER BY opened DESC, id
                        """).param(learner).query(LiveSummitTable::summit).list();
    }

    public void end(String id, Instant at) {
        jdbc.sql("UPDATE live_summit SET ended = ? WHERE id = ?")
                .params(at.atOffset(UTC), id)
                .update();
    }

    private static LiveSummit summit(ResultSet row, int number) throws SQLException {
        return new LiveSummit(
                row.getString("id"),
                row.getString("code"),
                row.getString("pack"),
                row.getString("version"),
                StoredDraft.opening(row.getString("opening")),
                row.getObject("instructor_id", Long.class),
                row.getObject("classroom_id", Long.class),
                row.getObject("assignment_id", Long.class),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
