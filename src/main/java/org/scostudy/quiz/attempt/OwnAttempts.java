package org.scostudy.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.PersonalRecords;
import org.scostudy.quiz.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A learner's attempts with every answer, and which questions they left before any. The questions themselves are left
 * out: they are the bank's, and those of a running exam hold their keys.
 */
@Component
class OwnAttempts implements PersonalRecords {

    private record Exam(String attempt, boolean running) {}

    private final JdbcClient jdbc;
    private final Answering answering;

    OwnAttempts(JdbcClient jdbc, Answering answering) {
        this.jdbc = jdbc;
        this.answering = answering;
    }

    @Override
    public String name() {
        return "quizzes";
    }

    /** What an answer to an exam was worth is not told before it is told on the page of the result. */
    @Override
    public Object of(long learnerId) {
        List<Map<String, Object>> attempts = PersonalRecords.rows(jdbc, """
                        SELECT attempt_id, title, mode, started, ends, finished, points
                        FROM quiz_attempt WHERE learner_id = ? ORDER BY started
                        """, learnerId);
        Set<String> secret = secretExams(learnerId);
        List<Map<String, Object>> answers = PersonalRecords.rows(jdbc, """
                        SELECT attempt_id, seq, place, step, at, answer_ms, answer, correctness, points
                        FROM quiz_entry WHERE learner_id = ? ORDER BY attempt_id, seq
                        """, learnerId);
        for (Map<String, Object> answer : answers) {
            if (secret.contains((String) answer.get("attempt_id"))) {
                answer.keySet().removeAll(Set.of("correctness", "points"));
            }
        }
        List<Map<String, Object>> left = PersonalRecords.rows(
                jdbc, "SELECT question, drawn FROM quiz_left WHERE learner_id = ? ORDER BY question", learnerId);
        return Map.of("attempts", attempts, "answers", answers, "left", left);
    }

    /** Looking at one whose time is up would end it, and this only reads. */
    private Set<String> secretExams(long learnerId) {
        List<Exam> exams = jdbc.sql("SELECT attempt_id, finished FROM quiz_attempt WHERE learner_id = ? AND mode = ?")
                .params(learnerId, Mode.EXAM.name())
                .query((row, number) -> new Exam(row.getString("attempt_id"), row.getObject("finished") == null))
                .list();
        return exams.stream()
                .filter(exam -> exam.running()
                        || answering.look(learnerId, exam.attempt()).secret())
                .map(Exam::attempt)
                .collect(Collectors.toSet());
    }
}
