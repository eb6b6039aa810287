package org.scostudy.study.log;

import java.util.List;
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
                "reviews", rows("SELECT * FROM review WHERE learner_id = ? ORDER BY entry", learnerId),
                "cards", rows("SELECT * FROM card WHERE learner_id = ? ORDER BY card_id", learnerId),
                "gone", rows("SELECT * FROM gone_card WHERE learner_id = ? ORDER BY card_id", learnerId),
                "scheduling", rows("SELECT * FROM scheduling WHERE learner_id = ? ORDER BY version", learnerId),
                "preferences", rows("SELECT * FROM study_preference WHERE learner_id = ?", learnerId));
    }

    private List<Map<String, Object>> rows(String sql, long learner) {
        return jdbc.sql(sql).param(learner).query().listOfRows();
    }
}
