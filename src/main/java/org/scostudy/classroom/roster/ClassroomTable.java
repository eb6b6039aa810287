package org.scostudy.classroom.roster;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Classes and who teaches them. */
@Repository
public class ClassroomTable {

    private final JdbcClient jdbc;

    ClassroomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the code is taken */
    public long add(String title, String code, boolean demo, ZoneId zone, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO classroom (title, code, drop_lowest, demo, zone, created)
                        VALUES (?, ?, 0, ?, ?, ?)
                        """).params(title, code, demo, zone.getId(), now.atOffset(UTC)).update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    public Optional<Classroom> find(long id) {
        return jdbc.sql("SELECT * FROM classroom WHERE id = ?")
                .param(id)
                .query(ClassroomTable::classroom)
                .optional();
    }

    /** Unless it is archived. */
    public Optional<Classroom> findTaught(long id) {
        return find(id).filter(classroom -> classroom.archived() == null);
    }

    public Optional<Classroom> findByCode(String code) {
        return jdbc.sql("SELECT * FROM classroom WHERE code = ?")
                .param(code)
                .query(ClassroomTable::classroom)
                .optional();
    }

    /** Those that a person teaches, newest first. */
    List<Classroom> taughtBy(long instructor) {
        return jdbc.sql("""
                        SELECT c.* FROM classroom c
                        JOIN classroom_instructor i ON i.classroom_id = c.id
                        WHERE i.instructor_id = ?
                        ORDER BY c.created DESC, c.id DESC
                        """).param(instructor).query(ClassroomTable::classroom).list();
    }

    /** Every class of the machine, by title; for whoever runs it. */
    public List<Classroom> all() {
        return jdbc.sql("SELECT * FROM classroom ORDER BY LOWER(title), id")
                .query(ClassroomTable::classroom)
                .list();
    }

    /** Those that {@code --demo} made. */
    public List<Classroom> samples() {
        return jdbc.sql("SELECT * FROM classroom WHERE demo ORDER BY id")
                .query(ClassroomTable::classroom)
                .list();
    }

    boolean isTaughtBy(long classroom, long instructor) {
        return jdbc.sql("SELECT COUNT(*) FROM classroom_instructor WHERE classroom_id = ? AND instructor_id = ?")
                        .params(classroom, instructor)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<Long> instructors(long classroom) {
        return jdbc.sql("SELECT instructor_id FROM classroom_instructor WHERE classroom_id = ? ORDER BY instructor_id")
                .param(classroom)
                .query(Long.class)
                .list();
    }

    public void addInstructor(long classroom, long instructor) {
        if (!isTaughtBy(classroom, instructor)) {
            jdbc.sql("INSERT INTO classroom_instructor (classroom_id, instructor_id) VALUES (?, ?)")
                    .params(classroom, instructor)
                    .update();
        }
    }

    void removeInstructor(long classroom, long instructor) {
        jdbc.sql("DELETE FROM classroom_instructor WHERE classroom_id = ? AND instructor_id = ?")
                .params(classroom, instructor)
                .update();
    }

    public void forgetInstructor(long instructor) {
        jdbc.sql("DELETE FROM classroom_instructor WHERE instructor_id = ?")
                .param(instructor)
                .update();
    }

    public void change(long classroom, String title, int dropLowest, ZoneId zone) {
        jdbc.sql("UPDATE classroom SET title = ?, drop_lowest = ?, zone = ? WHERE id = ?")
                .params(title, dropLowest, zone.getId(), classroom)
                .update();
    }

    void archived(long classroom, @Nullable Instant since) {
        jdbc.sql("UPDATE classroom SET archived = ? WHERE id = ?")
                .param(since == null ? null : since.atOffset(UTC))
                .param(classroom)
                .update();
    }

    void code(long classroom, String code) {
        jdbc.sql("UPDATE classroom SET code = ? WHERE id = ?")
                .params(code, classroom)
                .update();
    }

    void remove(long classroom) {
        jdbc.sql("DELETE FROM classroom WHERE id = ?").param(classroom).update();
    }

    /** Makes others who change this class wait until the transaction ends. */
    public void lock(long classroom) {
        jdbc.sql("SELECT id FROM classroom WHERE id = ? FOR UPDATE")
                .param(classroom)
                .query(Long.class)
                .optional();
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Classroom classroom(ResultSet row, int number) throws SQLException {
        return new Classroom(
                row.getLong("id"),
                row.getString("title"),
                row.getString("code"),
                row.getInt("drop_lowest"),
                row.getBoolean("demo"),
                ZoneId.of(row.getString("zone")),
                instant(row, "archived"));
    }
}
