package org.scostudy.classroom.task;

import java.time.Instant;
import java.util.Optional;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.quiz.AnswersHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds back the answers of an assigned exam until nobody of the class can sit it in time any more. */
@Repository
class ExamAnswers implements AnswersHeld {

    private final JdbcClient jdbc;

    ExamAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> until(long learner, String attempt) {
        return jdbc.sql("""
                        SELECT MAX(CASE WHEN e.member_id IS NULL THEN COALESCE(a.closes, a.due)
                                        ELSE COALESCE(e.closes, e.due) END) AS last_end
                        FROM assignment_attempt t
                        JOIN assignment a ON a.classroom_id = t.classroom_id AND a.id = t.assignment_id
                        JOIN member m ON m.classroom_id = t.classroom_id AND m.left_at IS NULL
                        LEFT JOIN assignment_exception e ON e.classroom_id = t.classroom_id
                             AND e.assignment_id = t.assignment_id AND e.member_id = m.id
                        WHERE t.attempt = ?
                        """)
                .param(attempt)
                .query((row, number) -> Optional.ofNullable(ClassroomTable.instant(row, "last_end")))
                .single();
    }
}
