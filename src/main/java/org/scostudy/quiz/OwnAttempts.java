package org.scostudy.quiz;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A learner's attempts with every answer. The questions are left out: they are the bank's, and those of a running exam
 * hold their keys.
 */
@Component
class OwnAttempts implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "quizzes";
    }

    /** What an answer to an exam was worth is not told before the exam is over. */
    @Override
    public Object of(long learnerId) {
        return Map.of(
                "attempts",
                jdbc.sql("""
                                SELECT attempt_id, title, mode, started, ends, finished, points
                                FROM quiz_attempt WHERE learner_id = ? ORDER BY started
                                """).param(learnerId).query().listOfRows(),
                "answers",
                jdbc.sql("""
                                SELECT e.attempt_id, e.seq, e.place, e.step, e.at, e.answer_ms, e.answer,
                                       CASE WHEN a.finished IS NULL THEN NULL ELSE e.correctness END AS correctness,
                                       CASE WHEN a.finished IS NULL THEN NULL ELSE e.points END AS points
                                FROM quiz_entry e
                                JOIN quiz_attempt a ON a.learner_id = e.learner_id AND a.attempt_id = e.attempt_id
                                WHERE e.learner_id = ? ORDER BY e.attempt_id, e.seq
                                """).param(learnerId).query().listOfRows());
    }
}
