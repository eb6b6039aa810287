package org.scostudy.study.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.scostudy.question.PlayCounted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which learners played something to its end; each play counts once, whenever it is told. */
@Repository
public class DaysPlayed {

    private final JdbcClient jdbc;

    public DaysPlayed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that ends the play. */
    @EventListener
    public void on(PlayCounted played) {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM day_played WHERE learner_id = ? AND play_id = ?")
                        .params(played.learnerId(), played.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("INSERT INTO day_played (learner_id, play_id, study_day) VALUES (?, ?, ?)")
                    .params(played.learnerId(), played.id(), played.day())
                    .update();
        }
    }

    /** Plays per day, from a day on; days without any are absent. */
    public Map<LocalDate, Integer> playsPerDay(long learner, LocalDate from) {
        Map<LocalDate, Integer> days = new HashMap<>();
        jdbc.sql("""
                        SELECT study_day, COUNT(*) AS plays FROM day_played
                        WHERE learner_id = ? AND study_day >= ?
                        GROUP BY study_day
                        """).params(learner, from).query(row -> {
            days.put(row.getObject("study_day", LocalDate.class), row.getInt("plays"));
        });
        return days;
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM day_played WHERE learner_id = ?").param(learner).update();
    }
}
