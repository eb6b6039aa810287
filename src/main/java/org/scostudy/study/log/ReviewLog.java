package org.scostudy.study.log;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything learners answered, in order. Rows are added and never changed. */
@Repository
public class ReviewLog {

    /** A sitting may go over the end of a day; what is older is not taken back any more. */
    public static final int DAYS_OF_A_SESSION = 1;

    private static final String EXTENT =
            "SELECT COUNT(*), COUNT(DISTINCT study_day) FROM answer WHERE learner_id = :learner";
    private static final String PACK_OF_CARD = "SUBSTRING(card_id FROM 1 FOR POSITION(':' IN card_id) - 1)";

    private final JdbcClient jdbc;

    public ReviewLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the prompt has been answered */
    void append(long learner, Review review) {
        switch (review) {
            case Review.Answer answer ->
                jdbc.sql("""
                        INSERT INTO review (learner_id, card_id, seq, kind, at, study_day, rating, phase_before,
                                            wording, session_id, scheduling, answer_ms, evidence, told_seconds)
                        VALUES (?, ?, ?, 'ANSWER', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                learner,
                                answer.card().value(),
                                answer.seq(),
                                answer.at().atOffset(UTC),
                                answer.day(),
                                answer.rating().value(),
                                answer.phaseBefore().name(),
                                answer.wording(),
                                answer.session(),
                                answer.scheduling())
                        // how long a question took says nothing about the pace with cards
                        .param(answer.evidence() == null ? answer.tookMillis() : null)
                        .param(answer.evidence())
                        .param(answer.told() == null ? null : answer.told().toSeconds())
                        .update();
            case Review.Undo undo ->
                jdbc.sql("""
                        INSERT INTO review (learner_id, card_id, seq, kind, undoes, at, study_day, session_id, scheduling)
                        VALUES (?, ?, ?, 'UNDO', ?, ?, ?, ?, 0)
                        """)
                        .params(
                                learner,
                                undo.card().value(),
                                undo.seq(),
                                undo.undoes(),
                                undo.at().atOffset(UTC),
                                undo.day(),
                                undo.session())
                        .update();
        }
    }

    public List<Review> of(long learner, CardId card) {
        return jdbc.sql("SELECT * FROM review WHERE learner_id = ? AND card_id = ? ORDER BY seq")
                .params(learner, card.value())
                .query(ReviewLog::review)
                .list();
    }

    List<CardId> cardsWithoutRow(long learner) {
        return jdbc.sql("""
                        SELECT DISTINCT r.card_id FROM review r
                        WHERE r.learner_id = ?
                          AND NOT EXISTS (SELECT 1 FROM card c
                                          WHERE c.learner_id = r.learner_id AND c.card_id = r.card_id)
                        ORDER BY r.card_id
                        """)
                .param(learner)
                .query((row, number) -> new CardId(row.getString(1)))
                .list();
    }

    /** Whether a grade was concluded from that answer before. */
    boolean has(long learner, CardId card, String evidence) {
        return jdbc.sql("SELECT COUNT(*) FROM review WHERE learner_id = ? AND card_id = ? AND evidence = ?")
                        .params(learner, card.value(), evidence)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The newest answer of a session that has not been taken back.
     *
     * @param from the day from which on answers are looked for
     */
    Optional<Review.Answer> lastStanding(long learner, String session, LocalDate from) {
        return jdbc.sql("""
                        SELECT * FROM answer
                        WHERE learner_id = ? AND study_day >= ? AND session_id = ?
                        ORDER BY entry DESC
                        FETCH FIRST 1 ROW ONLY
                        """)
                .params(learner, from, session)
                .query(ReviewLog::answer)
                .optional();
    }

    /**
     * The answers of a session that count, in their order.
     *
     * @param from the day from which on answers are looked for
     */
    public List<Review.Answer> standing(long learner, String session, LocalDate from) {
        return jdbc.sql("""
                        SELECT * FROM answer
                        WHERE learner_id = ? AND study_day >= ? AND session_id = ?
                        ORDER BY entry
                        """)
                .params(learner, from, session)
                .query(ReviewLog::answer)
                .list();
    }

    public List<Review.Answer> standing(long learner, LocalDate day) {
        return jdbc.sql("SELECT * FROM answer WHERE learner_id = ? AND study_day = ? ORDER BY entry")
                .params(learner, day)
                .query(ReviewLog::answer)
                .list();
    }

    /** Which cards were answered after a moment, on that day or later. */
    public Set<CardId> answeredAfter(long learner, Instant moment, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT card_id FROM answer
                        WHERE learner_id = ? AND study_day >= ? AND at > ? AND evidence IS NULL
                        """)
                .params(learner, day, moment.atOffset(UTC))
                .query((row, number) -> new CardId(row.getString(1)))
                .list());
    }

    public Map<LocalDate, Integer> answersPerDay(long learner, LocalDate from) {
        Map<LocalDate, Integer> days = new HashMap<>();
        jdbc.sql("""
                        SELECT study_day, COUNT(*) AS answers FROM answer
                        WHERE learner_id = ? AND study_day >= ?
                        GROUP BY study_day
                        """).params(learner, from).query(row -> {
            days.put(row.getObject("study_day", LocalDate.class), row.getInt("answers"));
        });
        return days;
    }

    /** Cards per day that were reviewed, from a day on; 0 on days on which something else was answered, and no other days. */
    public NavigableMap<LocalDate, Integer> reviewsPerDay(long learner, LocalDate from) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        jdbc.sql("""
                        SELECT study_day, COUNT(DISTINCT CASE WHEN phase_before = 'REVIEW' THEN card_id END) AS reviews
                        FROM answer
                        WHERE learner_id = ? AND study_day >= ?
                        GROUP BY study_day
                        """).params(learner, from).query(row -> {
            days.put(row.getObject("study_day", LocalDate.class), row.getInt("reviews"));
        });
        return days;
    }

    /** Average time per answer in milliseconds; absent where nothing was answered. */
    public Optional<Double> averageMillis(long learner, LocalDate from) {
        return jdbc.sql("""
                        SELECT AVG(CAST(CASE WHEN answer_ms > 60000 THEN 60000 ELSE answer_ms END AS DOUBLE PRECISION))
                        FROM answer WHERE learner_id = ? AND study_day >= ?
                        """).params(learner, from).query(Double.class).optional();
    }

    /**
     * How much there is to learn from.
     *
     * @param days on which there was an answer
     */
    public record Extent(int answers, int days) {}

    public Extent extentOf(long learner, String pack) {
        return extent(jdbc.sql(EXTENT + " AND " + PACK_OF_CARD + " = :pack").param("pack", pack), learner);
    }

    /** Of all packs but these. */
    public Extent extentWithout(long learner, Set<String> packs) {
        return extent(
                packs.isEmpty()
                        ? jdbc.sql(EXTENT)
                        : jdbc.sql(EXTENT + " AND " + PACK_OF_CARD + " NOT IN (:packs)")
                                .param("packs", packs),
                learner);
    }

    private static Extent extent(JdbcClient.StatementSpec answers, long learner) {
        return answers.param("learner", learner)
                .query((row, number) -> new Extent(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Hears of an answer. */
    @FunctionalInterface
    public interface Hearing {
        void answer(CardId card, Instant at, LocalDate day, Rating rating);
    }

    /** Goes through all answers that were not taken back, in their order, without holding them all. */
    public void eachStanding(long learner, Hearing hearing) {
        jdbc.sql("SELECT card_id, at, study_day, rating FROM answer WHERE learner_id = ? ORDER BY entry")
                .param(learner)
                .query(row -> {
                    hearing.answer(
                            new CardId(row.getString("card_id")),
                            instant(row, "at"),
                            row.getObject("study_day", LocalDate.class),
                            Rating.of(row.getInt("rating")));
                });
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM review WHERE learner_id = ?").param(learner).update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        if ("ANSWER".equals(row.getString("kind"))) {
            return answer(row, number);
        }
        return new Review.Undo(
                new CardId(row.getString("card_id")),
                row.getInt("seq"),
                instant(row, "at"),
                row.getObject("study_day", LocalDate.class),
                row.getString("session_id"),
                row.getInt("undoes"));
    }

    private static Review.Answer answer(ResultSet row, int number) throws SQLException {
        Long told = row.getObject("told_seconds", Long.class);
        return new Review.Answer(
                new CardId(row.getString("card_id")),
                row.getInt("seq"),
                instant(row, "at"),
                row.getObject("study_day", LocalDate.class),
                row.getString("session_id"),
                Rating.of(row.getInt("rating")),
                row.getLong("answer_ms"),
                Phase.valueOf(row.getString("phase_before")),
                java.util.Objects.requireNonNullElse(row.getString("wording"), ""),
                row.getInt("scheduling"),
                row.getString("evidence"),
                told == null ? null : Duration.ofSeconds(told));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
