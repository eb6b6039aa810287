package org.scostudy.classroom.task;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.work.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Work that is not finished yet: of whom, and when it is no longer taken. */
@Repository
class OpenWork {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param closes for this member, with their own dates if they have some; absent: never */
    record Begun(
            long classroom,
            long assignment,
            long member,
            @Nullable Long learner,
            String attempt,
            Work work,
            @Nullable Instant closes) {}

    /** An assignment that a member may have to do still. */
    record Waiting(long classroom, long assignment, long member) {}

    private static final String BEGUN = """
            SELECT t.classroom_id, t.assignment_id, t.member_id, m.learner_id, t.attempt, a.work,
                   CASE WHEN e.member_id IS NULL THEN a.closes ELSE e.closes END AS closing
            FROM assignment_attempt t
            JOIN assignment a ON a.classroom_id = t.classroom_id AND a.id = t.assignment_id
            JOIN member m ON m.classroom_id = t.classroom_id AND m.id = t.member_id
            LEFT JOIN assignment_exception e ON e.classroom_id = t.classroom_id
                 AND e.assignment_id = t.assignment_id AND e.member_id = t.member_id
            WHERE t.finished IS NULL
            """;

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Absent for attempts that belong to no assignment, and for finished ones. */
    Optional<Begun> find(String attempt) {
        return jdbc.sql(BEGUN + " AND t.attempt = ?")
                .param(attempt)
                .query(OpenWork::begun)
                .optional();
    }

    /** What has to be handed in as it is, because nothing is taken any more; of existing accounts. */
    List<Begun> overdue(Instant now, int atMost) {
        return jdbc.sql("SELECT * FROM (" + BEGUN + """
                         AND m.learner_id IS NOT NULL AND a.work NOT LIKE '{"kind":"scenario"%'
                        ) begun WHERE closing < ? ORDER BY closing FETCH FIRST ? ROWS ONLY
                        """)
                .params(now.atOffset(UTC), atMost)
                .query(OpenWork::begun)
                .list();
    }

    /** Study that a learner was given by classes that they are in, and has not finished. */
    List<Waiting> studyOf(long learner) {
        return jdbc.sql("""
                        SELECT a.classroom_id, a.id, m.id FROM member m
                        JOIN classroom c ON c.id = m.classroom_id AND c.archived IS NULL
                        JOIN assignment a ON a.classroom_id = m.classroom_id AND a.work LIKE '{"kind":"study"%'
                        WHERE m.learner_id = ? AND m.left_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM assignment_attempt t
                                          WHERE t.classroom_id = a.classroom_id AND t.assignment_id = a.id
                                            AND t.member_id = m.id AND t.finished IS NOT NULL)
                        """)
                .param(learner)
                .query((row, number) -> new Waiting(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getLong("classroom_id"),
                row.getLong("assignment_id"),
                row.getLong("member_id"),
                row.getObject("learner_id", Long.class),
                row.getString("attempt"),
                JSON.readValue(row.getString("work"), Work.class),
                ClassroomTable.instant(row, "closing"));
    }
}
