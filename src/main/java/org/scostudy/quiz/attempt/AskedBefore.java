package org.scostudy.quiz.attempt;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.plan.History.Outcome;
import org.scostudy.quiz.plan.History.Past;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a learner's attempts asked, and what became of it. */
@Repository
class AskedBefore {

    private record Asking(
            String attempt,
            Mode mode,
            boolean assigned,
            Instant started,
            boolean open,
            @Nullable String questions) {}

    private record Place(String attempt, int place) {}

    private final JdbcClient jdbc;
    private final AttemptLog log;

    AskedBefore(JdbcClient jdbc, AttemptLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** @param secret whether what came of this attempt, which was assigned, may not be told yet */
    List<Past> of(long learner, Predicate<String> secret) {
        List<Past> pasts = new ArrayList<>(jdbc.sql("SELECT question, drawn FROM quiz_left WHERE learner_id = ?")
                .param(learner)
                .query((row, number) -> new Past(row.getString(1), time(row, "drawn"), Outcome.OPEN))
                .list());
        List<Asking> attempts =
                jdbc.sql("""
                        SELECT attempt_id, mode, assigned, started, finished, questions
                        FROM quiz_attempt
                        WHERE learner_id = ?
                        """).param(learner).query(AskedBefore::asking).list();
        Map<Place, Double> points = points(learner, attempts);
        for (Asking asking : attempts) {
            boolean exam = asking.mode() == Mode.EXAM;
            boolean hidden = (exam && asking.open()) || (asking.assigned() && secret.test(asking.attempt()));
            List<String> questions = questions(learner, asking);
            for (int place = 0; place < questions.size(); place++) {
                Double earned = points.get(new Place(asking.attempt(), place));
                Outcome outcome = hidden ? Outcome.KNOWN : outcome(earned, asking.open());
                pasts.add(new Past(questions.get(place), asking.started(), outcome));
            }
        }
        return pasts;
    }

    /** As it counts: in practice the best of the tries, in an exam the last answer. */
    private Map<Place, Double> points(long learner, List<Asking> attempts) {
        Map<String, Mode> modes = new HashMap<>();
        attempts.forEach(asking -> modes.put(asking.attempt(), asking.mode()));
        Map<Place, Double> points = new HashMap<>();
        jdbc.sql("""
                        SELECT attempt_id, place, points
                        FROM quiz_entry
                        WHERE learner_id = ?
                        ORDER BY attempt_id, seq
                        """).param(learner).query(row -> {
            Place place = new Place(row.getString("attempt_id"), row.getInt("place"));
            boolean exam = modes.get(place.attempt()) == Mode.EXAM;
            points.merge(place, row.getDouble("points"), exam ? (before, last) -> last : Math::max);
        });
        return points;
    }

    private static Outcome outcome(@Nullable Double earned, boolean open) {
        if (earned == null) {
            return open ? Outcome.OPEN : Outcome.MISSED;
        }
        return earned < 1 ? Outcome.MISSED : Outcome.KNOWN;
    }

    /** Practice that was begun and left before its first answer would only be in the way; what it asked is remembered. */
    void dropUntouchedPractice(long learner) {
        List<Asking> untouched =
                jdbc.sql("""
                        SELECT attempt_id, mode, assigned, started, finished, questions
                        FROM quiz_attempt a
                        WHERE a.learner_id = ? AND a.finished IS NULL AND a.mode = 'PRACTICE' AND NOT a.assigned
                          AND NOT EXISTS (SELECT 1 FROM quiz_entry e
                                          WHERE e.learner_id = a.learner_id AND e.attempt_id = a.attempt_id)
                        ORDER BY attempt_id
                        """).param(learner).query(AskedBefore::asking).list();
        for (Asking asking : untouched) {
            List<String> questions = questions(learner, asking);
            if (log.drop(learner, asking.attempt())) {
                questions.forEach(question -> left(learner, question, asking.started()));
            }
        }
    }

    private void left(long learner, String question, Instant drawn) {
        int known = jdbc.sql("UPDATE quiz_left SET drawn = ? WHERE learner_id = ? AND question = ?")
                .params(drawn.atOffset(UTC), learner, question)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO quiz_left (learner_id, question, drawn) VALUES (?, ?, ?)")
                    .params(learner, question, drawn.atOffset(UTC))
                    .update();
        }
    }

    private List<String> questions(long learner, Asking asking) {
        return asking.questions() == null
                ? log.items(learner, asking.attempt()).stream()
                        .map(Item::question)
                        .toList()
                : List.of(asking.questions().split("\n", -1));
    }

    private static Asking asking(ResultSet row, int number) throws SQLException {
        return new Asking(
                row.getString("attempt_id"),
                Mode.valueOf(row.getString("mode")),
                row.getBoolean("assigned"),
                time(row, "started"),
                row.getObject("finished") == null,
                row.getString("questions"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
