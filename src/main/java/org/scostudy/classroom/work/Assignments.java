package org.scostudy.classroom.work;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.ExtraTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What classes are to do, and who has other dates. */
@Repository
public class Assignments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By due date; those without one last. */
    public List<Assignment> of(long classroom) {
        return jdbc.sql("SELECT * FROM assignment WHERE classroom_id = ? ORDER BY due NULLS LAST, id")
                .param(classroom)
                .query(Assignments::assignment)
                .list();
    }

    public Optional<Assignment> find(long classroom, long id) {
        return jdbc.sql("SELECT * FROM assignment WHERE classroom_id = ? AND id = ?")
                .params(classroom, id)
                .query(Assignments::assignment)
                .optional();
    }

    /** Handed out before there were papers, or when the bank had nothing that fitted. */
    public List<Assignment> quizzesWithoutPaper() {
        return jdbc.sql("""
                        SELECT a.* FROM assignment a
                        WHERE a.work LIKE '{"kind":"quiz"%'
                          AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.assignment_id = a.id)
                        ORDER BY a.id
                        """).query(Assignments::assignment).list();
    }

    public int attempts(long classroom, long id) {
        return jdbc.sql("SELECT COUNT(*) FROM assignment_attempt WHERE classroom_id = ? AND assignment_id = ?")
                .params(classroom, id)
                .query(Integer.class)
                .single();
    }

    /** @throws ClassRefused when the class has no such assignment */
    public Assignment require(long classroom, long id) {
        return find(classroom, id).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
    }

    public long add(Assignment assignment, Instant now) {
        var keys = new GeneratedKeyHolder();
        List<@Nullable Object> columns = columns(assignment);
        columns.add(now.atOffset(UTC));
        columns.add(assignment.classroom());
        jdbc.sql("""
                        INSERT INTO assignment (title, work, opens, due, closes, attempts, counting, weight, answers,
                                                reserved, created, classroom_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(columns).update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    public void change(Assignment assignment) {
        List<@Nullable Object> columns = columns(assignment);
        columns.add(assignment.classroom());
        columns.add(assignment.id());
        jdbc.sql("""
                        UPDATE assignment
                        SET title = ?, work = ?, opens = ?, due = ?, closes = ?, attempts = ?, counting = ?, weight = ?,
                            answers = ?, reserved = ?
                        WHERE classroom_id = ? AND id = ?
                        """).params(columns).update();
    }

    /** Which assignment an attempt was made for. */
    public Optional<Assignment> ofAttempt(String attempt) {
        return jdbc.sql("""
                        SELECT a.* FROM assignment_attempt t
                        JOIN assignment a ON a.classroom_id = t.classroom_id AND a.id = t.assignment_id
                        WHERE t.attempt = ?
                        """).param(attempt).query(Assignments::assignment).optional();
    }

    /** Those of a learner's classes whose questions are reserved and whose answers nobody released. */
    public List<Assignment> reservedFor(long learner) {
        return jdbc.sql("""
                        SELECT a.* FROM assignment a
                        JOIN member m ON m.classroom_id = a.classroom_id
                        WHERE a.reserved AND a.released IS NULL AND m.learner_id = ? AND m.left_at IS NULL
                        """).param(learner).query(Assignments::assignment).list();
    }

    /** @param since absent: they are held back again by their rule */
    public void release(Assignment assignment, @Nullable Instant since) {
        jdbc.sql("UPDATE assignment SET released = ? WHERE classroom_id = ? AND id = ?")
                .param(utc(since))
                .params(assignment.classroom(), assignment.id())
                .update();
    }

    public void remove(Assignment assignment) {
        jdbc.sql("DELETE FROM assignment WHERE classroom_id = ? AND id = ?")
                .params(assignment.classroom(), assignment.id())
                .update();
    }

    public List<Leeway> leeways(long classroom) {
        return jdbc.sql("SELECT * FROM assignment_exception WHERE classroom_id = ?")
                .param(classroom)
                .query(Assignments::leeway)
                .list();
    }

    public Optional<Leeway> leeway(Assignment assignment, long member) {
        return jdbc.sql(
                        "SELECT * FROM assignment_exception WHERE classroom_id = ? AND assignment_id = ? AND member_id = ?")
                .params(assignment.classroom(), assignment.id(), member)
                .query(Assignments::leeway)
                .optional();
    }

    /** A second exception for the same member takes the place of the first. */
    public void allow(long classroom, Leeway leeway) {
        withdraw(classroom, leeway.assignment(), leeway.member());
        ExtraTime extra = leeway.extra();
        jdbc.sql("""
                        INSERT INTO assignment_exception (classroom_id, assignment_id, member_id, opens, due, closes, attempts,
                                                          extra_time, extra_unit)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(classroom)
                .param(leeway.assignment())
                .param(leeway.member())
                .param(utc(leeway.dates().opens()))
                .param(utc(leeway.dates().due()))
                .param(utc(leeway.dates().closes()))
                .param(leeway.attempts())
                .param(extra == null ? null : extra.amount())
                .param(extra == null ? null : extra.unit().name())
                .update();
    }

    public void withdraw(long classroom, long assignment, long member) {
        jdbc.sql("DELETE FROM assignment_exception WHERE classroom_id = ? AND assignment_id = ? AND member_id = ?")
                .params(classroom, assignment, member)
                .update();
    }

    private static List<@Nullable Object> columns(Assignment assignment) {
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(assignment.title());
        columns.add(JSON.writerFor(Work.class).writeValueAsString(assignment.work()));
        columns.add(utc(assignment.dates().opens()));
        columns.add(utc(assignment.dates().due()));
        columns.add(utc(assignment.dates().closes()));
        columns.add(assignment.attempts());
        columns.add(assignment.counting().name());
        columns.add(assignment.weight());
        columns.add(assignment.answers().rule().name());
        columns.add(assignment.answers().reserved());
        return columns;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getLong("classroom_id"),
                row.getString("title"),
                JSON.readValue(row.getString("work"), Work.class),
                dates(row),
                row.getObject("attempts", Integer.class),
                Counting.valueOf(row.getString("counting")),
                row.getDouble("weight"),
                new Answers(
                        Answers.Rule.valueOf(row.getString("answers")),
                        row.getBoolean("reserved"),
                        ClassroomTable.instant(row, "released")));
    }

    private static Leeway leeway(ResultSet row, int number) throws SQLException {
        return new Leeway(
                row.getLong("assignment_id"),
                row.getLong("member_id"),
                dates(row),
                row.getObject("attempts", Integer.class),
                ExtraTime.of(row));
    }

    private static WorkDates dates(ResultSet row) throws SQLException {
        return new WorkDates(
                ClassroomTable.instant(row, "opens"),
                ClassroomTable.instant(row, "due"),
                ClassroomTable.instant(row, "closes"));
    }
}
