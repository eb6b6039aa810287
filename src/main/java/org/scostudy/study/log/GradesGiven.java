package org.scostudy.study.log;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scostudy.memory.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the grades of the last days and weeks say of a learner. */
@Repository
public class GradesGiven {

    private final JdbcClient jdbc;

    public GradesGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Cards that were graded Again from a day on and were not remembered on a later day.
     *
     * @param asked what was remembered from that moment on is left out as well
     */
    public List<Card> forgotten(long learner, LocalDate from, Instant asked) {
        return jdbc.sql("""
                        SELECT c.* FROM card c
                        JOIN (SELECT card_id,
                                     MAX(CASE WHEN rating = 1 THEN study_day END) AS forgotten_on,
                                     MAX(CASE WHEN rating > 1 THEN study_day END) AS remembered_on,
                                     MAX(CASE WHEN rating > 1 THEN at END) AS remembered_at
                              FROM answer
                              WHERE learner_id = ? AND study_day >= ?
                              GROUP BY card_id) a ON a.card_id = c.card_id
                        WHERE c.learner_id = ?
                          AND forgotten_on IS NOT NULL
                          AND (remembered_on IS NULL OR remembered_on <= forgotten_on AND remembered_at < ?)
                        """)
                .params(learner, from, learner, asked.atOffset(UTC))
                .query(Cards::card)
                .list();
    }

    /** How often a card that was new was graded so, from a day on. */
    public Map<Rating, Integer> ofNew(long learner, LocalDate from) {
        Map<Rating, Integer> grades = new EnumMap<>(Rating.class);
        jdbc.sql("""
                        SELECT rating, COUNT(*) AS answers FROM answer
                        WHERE learner_id = ? AND study_day >= ? AND phase_before = 'NEW'
                        GROUP BY rating
                        """).params(learner, from).query(row -> {
            grades.put(Rating.of(row.getInt("rating")), row.getInt("answers"));
        });
        return grades;
    }
}
