package org.scostudy.study.log;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A learner's log, cards and settings, as the database has them. */
@Component
public class OwnReviews implements PersonalRecords {

    private record Table(String name, String order) {}

    private static final Map<String, Table> TABLES = Map.ofEntries(
            entry("reviews", new Table("review", "entry")),
            entry("cards", new Table("card", "card_id")),
            entry("gone", new Table("gone_card", "card_id")),
            entry("scheduling", new Table("scheduling", "version")),
            entry("played", new Table("day_played", "study_day")),
            entry("moved", new Table("card_move", "entry")),
            entry("parameters", new Table("parameter_fit", "tried")),
            entry("parametersOfPacks", new Table("pack_parameter_fit", "pack")),
            entry("lent", new Table("answers_lent", "since")),
            entry("borrowed", new Table("parameters_borrowed", "wanted")),
            entry("exams", new Table("exam_choice", "asker")),
            entry("preferences", new Table("study_preference", "learner_id")),
            entry("rhythm", new Table("study_rhythm", "learner_id")),
            entry("holidays", new Table("study_holiday", "from_day")));

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
        TABLES.forEach((name, table) -> all.put(
                name,
                PersonalRecords.rows(
                        jdbc,
                        "SELECT * FROM " + table.name() + " WHERE learner_id = ? ORDER BY " + table.order(),
                        learnerId)));
        return all;
    }
}
