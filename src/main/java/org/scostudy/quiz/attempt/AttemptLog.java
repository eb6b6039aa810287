package org.scostudy.quiz.attempt;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Attempts with their questions and everything that was answered. Answers are added and never changed. */
@Repository
public class AttemptLog {

    /** Whose attempt it is. */
    public record Owned(long learner, String attempt) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final MarkTable marks;

    AttemptLog(JdbcClient jdbc, MarkTable marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    public void add(long learner, Attempt attempt, List<Item> items) {
        jdbc.sql("""
                        INSERT INTO quiz_attempt (learner_id, attempt_id, title, mode, seed, kinds, questions,
                                                  started, ends, paper, worth, form)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        attempt.id(),
                        attempt.title(),
                        attempt.mode().name(),
                        attempt.seed(),
                        attempt.asked().stream().map(Asked::toString).collect(Collectors.joining(" ")),
                        items.stream().map(Item::question).collect(Collectors.joining("\n")),
                        attempt.started().atOffset(UTC))
                .param(offset(attempt.ends()))
                .param(attempt.paper())
                .param(worth(attempt))
                .param(attempt.form())
                .update();
        for (int place = 0; place < items.size(); place++) {
            jdbc.sql("INSERT INTO quiz_question (learner_id, attempt_id, place, item) VALUES (?, ?, ?, ?)")
                    .params(learner, attempt.id(), place, JSON.writeValueAsString(items.get(place)))
                    .update();
        }
    }

    public Optional<Attempt> find(long learner, String attempt) {
        return jdbc.sql("SELECT * FROM quiz_attempt WHERE learner_id = ? AND attempt_id = ?")
                .params(learner, attempt)
                .query(AttemptLog::attempt)
                .optional();
    }

    /** Makes others who want to add to the attempt wait until this transaction ends. */
    public Optional<Attempt> lock(long learner, String attempt) {
        return jdbc.sql("SELECT * FROM quiz_attempt WHERE learner_id = ? AND attempt_id = ? FOR UPDATE")
                .params(learner, attempt)
                .query(AttemptLog::attempt)
                .optional();
    }

    public List<Attempt> open(long learner) {
        return jdbc.sql("SELECT * FROM quiz_attempt WHERE learner_id = ? AND finished IS NULL ORDER BY started DESC")
                .param(learner)
                .query(AttemptLog::attempt)
                .list();
    }

    List<Attempt> finished(long learner, int atMost) {
        return jdbc.sql("""
                        SELECT * FROM quiz_attempt
                        WHERE learner_id = ? AND finished IS NOT NULL
                        ORDER BY finished DESC
                        FETCH FIRST ? ROWS ONLY
                        """).params(learner, atMost).query(AttemptLog::attempt).list();
    }

    /** Open attempts of anybody that should have ended before the given moment. */
    List<Owned> runningSince(Instant moment, int atMost) {
        return jdbc.sql("""
                        SELECT learner_id, attempt_id FROM quiz_attempt
                        WHERE finished IS NULL AND ends < ?
                        ORDER BY ends
                        FETCH FIRST ? ROWS ONLY
                        """)
                .params(moment.atOffset(UTC), atMost)
                .query((row, number) -> new Owned(row.getLong(1), row.getString(2)))
                .list();
    }

    public void finish(long learner, Attempt attempt) {
        jdbc.sql("UPDATE quiz_attempt SET finished = ?, points = ?, worth = ? WHERE learner_id = ? AND attempt_id = ?")
                .param(offset(attempt.finished()))
                .param(attempt.points())
                .param(worth(attempt))
                .params(learner, attempt.id())
                .update();
    }

    public Optional<Item> item(long learner, String attempt, int place) {
        return jdbc.sql("SELECT item FROM quiz_question WHERE learner_id = ? AND attempt_id = ? AND place = ?")
                .params(learner, attempt, place)
                .query((row, number) -> item(row.getString(1)))
                .optional();
    }

    public List<Item> items(long learner, String attempt) {
        return jdbc.sql("SELECT item FROM quiz_question WHERE learner_id = ? AND attempt_id = ? ORDER BY place")
                .params(learner, attempt)
                .query((row, number) -> item(row.getString(1)))
                .list();
    }

    public void append(long learner, String attempt, AttemptEntry entry) {
        jdbc.sql("""
                        INSERT INTO quiz_entry (learner_id, attempt_id, seq, entry_id, place, step, at, answer_ms,
                                                answer, points, correctness)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        attempt,
                        entry.seq(),
                        entry.id(),
                        entry.place(),
                        entry.step().name(),
                        entry.at().atOffset(UTC),
                        entry.tookMillis(),
                        JSON.writeValueAsString(entry.answer()),
                        entry.points())
                .param(entry.correctness() == null ? null : entry.correctness().name())
                .update();
    }

    public List<AttemptEntry> entries(long learner, String attempt) {
        return jdbc.sql("SELECT * FROM quiz_entry WHERE learner_id = ? AND attempt_id = ? ORDER BY seq")
                .params(learner, attempt)
                .query(AttemptLog::entry)
                .list();
    }

    /** What it says about cards is told once its answers may be. */
    void tellLater(long learner, String attempt) {
        jdbc.sql("UPDATE quiz_attempt SET untold = TRUE WHERE learner_id = ? AND attempt_id = ?")
                .params(learner, attempt)
                .update();
    }

    boolean untold(long learner, String attempt) {
        return jdbc.sql("SELECT untold FROM quiz_attempt WHERE learner_id = ? AND attempt_id = ?")
                .params(learner, attempt)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @return whether it was untold; of those who ask at the same time one alone hears yes */
    boolean told(long learner, String attempt) {
        return jdbc.sql("UPDATE quiz_attempt SET untold = FALSE WHERE learner_id = ? AND attempt_id = ? AND untold")
                        .params(learner, attempt)
                        .update()
                > 0;
    }

    /** Gives an open attempt more time; never less than it has. */
    public void prolong(long learner, String attempt, Instant end) {
        jdbc.sql("""
                        UPDATE quiz_attempt SET ends = ?
                        WHERE learner_id = ? AND attempt_id = ? AND finished IS NULL AND ends < ?
                        """)
                .params(end.atOffset(UTC), learner, attempt, end.atOffset(UTC))
                .update();
    }

    /** How far an attempt has come, with what persons and corrections made of it. */
    public Progress progress(long learner, Attempt attempt) {
        return new Progress(
                attempt, entries(learner, attempt.id()), regrades(learner, attempt), marks(learner, attempt));
    }

    /** How many essays of an ended attempt wait to be marked; most attempts have none, and are not read for that. */
    public int awaiting(long learner, Attempt ended) {
        return ended.hasEssays() ? progress(learner, ended).awaiting() : 0;
    }

    private Map<Integer, EssayMark> marks(long learner, Attempt attempt) {
        return !attempt.open() && attempt.hasEssays() ? marks.holding(learner, attempt.id()) : Map.of();
    }

    private Map<Integer, Double> regrades(long learner, Attempt attempt) {
        Map<Integer, Double> shares = new HashMap<>();
        if (attempt.paper() != null && !attempt.open()) {
            jdbc.sql("SELECT place, share FROM quiz_regrade WHERE learner_id = ? AND attempt_id = ? ORDER BY seq")
                    .params(learner, attempt.id())
                    .query(row -> {
                        shares.put(row.getInt("place"), row.getDouble("share"));
                    });
        }
        return shares;
    }

    /** Adds what a correction makes of the answers at these places. */
    public void regrade(long learner, Attempt attempt, Map<Integer, Double> shares, Instant at) {
        int seq = jdbc.sql("SELECT COALESCE(MAX(seq) + 1, 0) FROM quiz_regrade WHERE learner_id = ? AND attempt_id = ?")
                .params(learner, attempt.id())
                .query(Integer.class)
                .single();
        for (Map.Entry<Integer, Double> each : new TreeMap<>(shares).entrySet()) {
            jdbc.sql("""
                            INSERT INTO quiz_regrade (learner_id, attempt_id, seq, place, share, at)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(learner, attempt.id(), seq++, each.getKey(), each.getValue(), at.atOffset(UTC))
                    .update();
        }
    }

    /** After a correction: what the attempt is worth and has earned. */
    public void revalue(long learner, Attempt attempt) {
        jdbc.sql("UPDATE quiz_attempt SET points = ?, worth = ? WHERE learner_id = ? AND attempt_id = ?")
                .param(attempt.points())
                .param(worth(attempt))
                .params(learner, attempt.id())
                .update();
    }

    /** Ended attempts at a paper. */
    public List<Owned> ofPaper(long assignment) {
        return jdbc.sql("""
                        SELECT learner_id, attempt_id FROM quiz_attempt
                        WHERE paper = ? AND finished IS NOT NULL
                        ORDER BY learner_id, started, attempt_id
                        """)
                .param(assignment)
                .query((row, number) -> new Owned(row.getLong(1), row.getString(2)))
                .list();
    }

    /** From now on it stays, touched or not: somebody else keeps a record of it. */
    public void handOut(long learner, String attempt) {
        jdbc.sql("UPDATE quiz_attempt SET assigned = TRUE WHERE learner_id = ? AND attempt_id = ?")
                .params(learner, attempt)
                .update();
    }

    /** The items as they are stored, so that the same text need not be read twice. */
    public List<String> storedItems(long learner, String attempt) {
        return jdbc.sql("SELECT item FROM quiz_question WHERE learner_id = ? AND attempt_id = ? ORDER BY place")
                .params(learner, attempt)
                .query(String.class)
                .list();
    }

    /** @return whether it was there; those who drop it at the same time wait for each other */
    boolean drop(long learner, String attempt) {
        int dropped = 0;
        for (String table :
                List.of("quiz_mark", "quiz_marking", "quiz_regrade", "quiz_attempt", "quiz_entry", "quiz_question")) {
            dropped += jdbc.sql("DELETE FROM " + table + " WHERE learner_id = ? AND attempt_id = ?")
                    .params(learner, attempt)
                    .update();
        }
        return dropped > 0;
    }

    void forget(long learner) {
        for (String table : List.of(
                "quiz_mark",
                "quiz_marking",
                "quiz_regrade",
                "quiz_entry",
                "quiz_question",
                "quiz_attempt",
                "quiz_left")) {
            jdbc.sql("DELETE FROM " + table + " WHERE learner_id = ?")
                    .param(learner)
                    .update();
        }
    }

    public static Item item(String json) {
        return JSON.readValue(json, Item.class);
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getString("attempt_id"),
                row.getString("title"),
                Mode.valueOf(row.getString("mode")),
                row.getLong("seed"),
                row.getObject("paper", Long.class),
                Arrays.stream(row.getString("kinds").split(" "))
                        .map(Asked::parse)
                        .toList(),
                worth(row.getString("worth")),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row, "ends"),
                instant(row, "finished"),
                row.getObject("points", Double.class),
                row.getBoolean("assigned"),
                row.getString("form"));
    }

    private static @Nullable String worth(Attempt attempt) {
        List<Double> worth = attempt.worth();
        return worth == null ? null : worth.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static @Nullable List<Double> worth(@Nullable String kept) {
        return kept == null
                ? null
                : Arrays.stream(kept.split(" ")).map(Double::valueOf).toList();
    }

    private static AttemptEntry entry(ResultSet row, int number) throws SQLException {
        String correctness = row.getString("correctness");
        return new AttemptEntry(
                row.getInt("seq"),
                row.getString("entry_id"),
                row.getInt("place"),
                AttemptEntry.Step.valueOf(row.getString("step")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("answer_ms"),
                JSON.readValue(row.getString("answer"), Answer.class),
                correctness == null ? null : Correctness.valueOf(correctness),
                row.getDouble("points"));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
