package org.scostudy.study.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Learners' rhythms. One who wishes nothing has no rows. */
final class RhythmTable {

    private final JdbcClient jdbc;

    RhythmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rhythm find(long learner) {
        List<Holiday> holidays = jdbc.sql("SELECT from_day, until_day FROM study_holiday WHERE learner_id = ?")
                .param(learner)
                .query((row, number) ->
                        new Holiday(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
        Rhythm bare = new Rhythm(Set.of(), holidays, null, null, 0);
        return jdbc.sql("SELECT * FROM study_rhythm WHERE learner_id = ?")
                .param(learner)
                .query((row, number) -> new Rhythm(
                        days(row.getString("easy_days")),
                        holidays,
                        plan(row),
                        row.getObject("plan_left", LocalDate.class),
                        row.getInt("goal_minutes")))
                .optional()
                .orElse(bare);
    }

    void write(long learner, Rhythm rhythm) {
        forget(learner);
        CatchUp plan = rhythm.plan();
        jdbc.sql("""
                        INSERT INTO study_rhythm (learner_id, easy_days, plan_left, plan_from, plan_until, plan_cards,
                                                  goal_minutes)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(learner)
                .param(names(rhythm.easyDays()))
                .param(rhythm.left())
                .param(plan == null ? null : plan.from())
                .param(plan == null ? null : plan.until())
                .param(plan == null ? null : Integer.valueOf(plan.cards()))
                .param(rhythm.goalMinutes())
                .update();
        for (Holiday holiday : rhythm.holidays()) {
            jdbc.sql("INSERT INTO study_holiday (learner_id, from_day, until_day) VALUES (?, ?, ?)")
                    .params(learner, holiday.from(), holiday.until())
                    .update();
        }
    }

    void forget(long learner) {
        jdbc.sql("DELETE FROM study_rhythm WHERE learner_id = ?").param(learner).update();
        jdbc.sql("DELETE FROM study_holiday WHERE learner_id = ?")
                .param(learner)
                .update();
    }

    /** By their English names, Monday first. */
    static String names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    static Set<DayOfWeek> days(String names) {
        return names.isBlank()
                ? Set.of()
                : Set.of(names.split(" ")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable CatchUp plan(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("plan_from", LocalDate.class);
        return from == null
                ? null
                : new CatchUp(from, row.getObject("plan_until", LocalDate.class), row.getInt("plan_cards"));
    }
}
