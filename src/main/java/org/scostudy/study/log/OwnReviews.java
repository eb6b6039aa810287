package org.scostudy.study.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A learner's log, cards and settings, as the database has them. */
@Component
public class OwnReviews implements PersonalRecords {

    private record Table(String key, String name, String order) {}

    private static final List<Table> TABLES = List.of(
            new Table("reviews", "review", "entry"),
            new Table("cards", "card", "card_id"),
            new Table("gone", "gone_card", "card_id"),
            new Table("scheduling", "scheduling", "version"),
            new Table("played", "day_played", "study_day"),
            new Table("moved", "card_move", "entry"),
            new Table("parameters", "parameter_fit", "tried"),
            new Table("parametersOfPacks", "pack_parameter_fit", "pack"),
            new Table("lent", "answers_lent", "since"),
            new Table("borrowed", "parameters_borrowed", "wanted"),
            new Table("exams", "exam_choice", "asker"),
            new Table("preferences", "study_preference", "learner_id"),
            new Table("rhythm", "study_rhythm", "learner_id"),
            new Table("holidays", "study_holiday", "from_day"));

    private final JdbcClient jdbc;

    public OwnReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "study";
    }

    @Override
    public Object of(long learnerId) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Table table : TABLES) {
            String query = "SELECT * FROM " + table.name() + " WHERE learner_id = ? ORDER BY " + table.order();
            all.put(table.key(), PersonalRecords.rows(jdbc, query, learnerId));
        }
        return all;
    }
}
