package org.scostudy.authoring.feedback;

import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody said about questions, and what was answered. */
@Component
class OwnRemarks implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public Object of(long learnerId) {
        return PersonalRecords.rows(
                jdbc, "SELECT * FROM question_feedback WHERE learner_id = ? ORDER BY at", learnerId);
    }
}
