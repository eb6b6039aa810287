package org.scostudy.classroom.gradebook;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.work.WorkAttempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts made for assignments, and what instructors did to marks. */
@Repository
public class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorkAttempt> attempts(long classroom) {
        return jdbc.sql("SELECT * FROM assignment_attempt WHERE classroom_id = ? ORDER BY started")
                .param(classroom)
                .query(Marks::attempt)
                .list();
    }

    public List<WorkAttempt> attempts(long classroom, long assignment) {
        return jdbc.sql(
                        "SELECT * FROM assignment_attempt WHERE classroom_id = ? AND assignment_id = ? ORDER BY started")
                .params(classroom, assignment)
                .query(Marks::attempt)
                .list();
    }

    public List<WorkAttempt> ofMember(long classroom, long member) {
        return jdbc.sql("SELECT * FROM assignment_attempt WHERE classroom_id = ? AND member_id = ? ORDER BY started")
                .params(classroom, member)
                .query(Marks::attempt)
                .list();
    }

    public List<MarkChange> changesOf(long classroom, long member) {
        return jdbc.sql(
                        "SELECT * FROM mark_change WHERE classroom_id = ? AND member_id = ? ORDER BY assignment_id, seq")
                .params(classroom, member)
                .query(Marks::change)
                .list();
    }

    public void began(long classroom, long assignment, long member, String attempt, Instant now) {
        jdbc.sql("""
                        INSERT INTO assignment_attempt (classroom_id, assignment_id, member_id, attempt, started)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(classroom, assignment, member, attempt, now.atOffset(UTC))
                .update();
    }

    /** Of what was written on a printed form, by its letter. */
    public void tookIn(long classroom, long assignment, long member, String attempt, String form, Instant when) {
        jdbc.sql("""
                        INSERT INTO assignment_attempt (classroom_id, assignment_id, member_id, attempt, form, started)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(classroom, assignment, member, attempt, form, when.atOffset(UTC))
                .update();
    }

    /** What was written on paper goes as if it had never been; nothing else does. */
    public void takeBack(long classroom, String attempt) {
        jdbc.sql("DELETE FROM assignment_attempt WHERE classroom_id = ? AND attempt = ? AND form IS NOT NULL")
                .params(classroom, attempt)
                .update();
    }

    /** Does nothing for attempts that belong to no assignment. */
    public void finished(String attempt, double points, double maxPoints, Instant now) {
        jdbc.sql("""
                        UPDATE assignment_attempt SET finished = ?, points = ?, max_points = ?
                        WHERE attempt = ? AND finished IS NULL
                        """).params(now.atOffset(UTC), points, maxPoints, attempt).update();
    }

    /** What a correction makes of an attempt that is finished; does nothing for those that belong to no assignment. */
    public void regraded(String attempt, double points, double maxPoints) {
        jdbc.sql("""
                        UPDATE assignment_attempt SET points = ?, max_points = ?
                        WHERE attempt = ? AND finished IS NOT NULL
                        """).params(points, maxPoints, attempt).update();
    }

    List<MarkChange> changes(long classroom) {
        return jdbc.sql("SELECT * FROM mark_change WHERE classroom_id = ? ORDER BY assignment_id, member_id, seq")
                .param(classroom)
                .query(Marks::change)
                .list();
    }

    Optional<MarkChange> latest(long classroom, long assignment, long member) {
        return jdbc.sql("""
                        SELECT * FROM mark_change
                        WHERE classroom_id = ? AND assignment_id = ? AND member_id = ?
                        ORDER BY seq DESC FETCH FIRST 1 ROW ONLY
                        """)
                .params(classroom, assignment, member)
                .query(Marks::change)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else changed the mark meanwhile */
    public void change(long classroom, MarkChange change, long instructor) {
        jdbc.sql("""
                        INSERT INTO mark_change (classroom_id, assignment_id, member_id, seq, share, reason, remark,
                                                 instructor_id, instructor, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(classroom)
                .param(change.assignment())
                .param(change.member())
                .param(change.seq())
                .param(change.share())
                .param(change.reason())
                .param(change.remark())
                .param(instructor)
                .param(change.instructor())
                .param(change.at().atOffset(UTC))
                .update();
    }

    private static WorkAttempt attempt(ResultSet row, int number) throws SQLException {
        return new WorkAttempt(
                row.getLong("assignment_id"),
                row.getLong("member_id"),
                row.getString("attempt"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                ClassroomTable.instant(row, "finished"),
                row.getDouble("points"),
                row.getDouble("max_points"),
                row.getString("form"));
    }

    private static MarkChange change(ResultSet row, int number) throws SQLException {
        return new MarkChange(
                row.getLong("assignment_id"),
                row.getLong("member_id"),
                row.getInt("seq"),
                row.getObject("share", Double.class),
                row.getString("reason"),
                row.getString("remark"),
                row.getString("instructor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
