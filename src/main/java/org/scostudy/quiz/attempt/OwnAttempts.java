package org.scostudy.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.PersonalRecords;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Release;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A learner's attempts with every answer, and which questions they left before any. The questions themselves are left
 * out: they are the bank's, and those of a running exam hold their keys.
 */
@Component
class OwnAttempts implements PersonalRecords {

    private final JdbcClient jdbc;
    private final Holding holding;

    OwnAttempts(JdbcClient jdbc, Holding holding) {
        this.jdbc = jdbc;
        this.holding = holding;
    }

    @Override
    public String name() {
        return "quizzes";
    }

    /** What an answer was worth is not told before the page of the result tells it; until then stands when that will be. */
    @Override
    public Object of(long learnerId) {
        List<Map<String, Object>> attempts = PersonalRecords.rows(jdbc, """
                        SELECT attempt_id, title, mode, started, ends, finished, points, assigned, form
                        FROM quiz_attempt WHERE learner_id = ? ORDER BY started
                        """, learnerId);
        Set<String> secret = attempts.stream()
                .filter(attempt -> secret(learnerId, attempt))
                .map(OwnAttempts::id)
                .collect(Collectors.toSet());
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
    private boolean secret(long learnerId, Map<String, Object> attempt) {
        boolean running = attempt.get("finished") == null && Mode.EXAM.name().equals(attempt.get("mode"));
        boolean assigned = Boolean.TRUE.equals(attempt.remove("assigned"));
        Release release = assigned ? holding.of(learnerId, id(attempt)) : Release.RELEASED;
        switch (release) {
            case Release.Released _ -> {}
            case Release.HeldUntil(var at) -> attempt.put("answers_told", at);
            case Release.HeldUntilReleased _ -> attempt.put("answers_told", "when your instructor releases them");
        }
        return running || release.held();
    }

    private static String id(Map<String, Object> attempt) {
        return String.valueOf(attempt.get("attempt_id"));
    }
}
