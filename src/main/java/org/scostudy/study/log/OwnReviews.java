package org.scostudy.study.log;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A learner's log, cards and settings, as the database has them. */
@Component
public class OwnReviews implements PersonalRecords {

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
        return Map.of(
                "reviews",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM review WHERE learner_id = ? ORDER BY entry", learnerId),
                "cards",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM card WHERE learner_id = ? ORDER BY card_id", learnerId),
                "gone",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM gone_card WHERE learner_id = ? ORDER BY card_id", learnerId),
                "scheduling",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM scheduling WHERE learner_id = ? ORDER BY version", learnerId),
                "played",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM day_played WHERE learner_id = ? ORDER BY study_day", learnerId),
                "moved",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM card_move WHERE learner_id = ? ORDER BY entry", learnerId),
                "parameters", PersonalRecords.rows(jdbc, "SELECT * FROM parameter_fit WHERE learner_id = ?", learnerId),
                "preferences",
                        PersonalRecords.rows(jdbc, "SELECT * FROM study_preference WHERE learner_id = ?", learnerId),
                "rhythm", PersonalRecords.rows(jdbc, "SELECT * FROM study_rhythm WHERE learner_id = ?", learnerId),
                "holidays",
                        PersonalRecords.rows(
                                jdbc, "SELECT * FROM study_holiday WHERE learner_id = ? ORDER BY from_day", learnerId));
    }
}
