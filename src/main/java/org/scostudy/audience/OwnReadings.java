package org.scostudy.audience;

import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which readings a learner switched off. */
@Component
class OwnReadings implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "readingsSwitchedOff";
    }

    @Override
    public Object of(long learnerId) {
        return PersonalRecords.rows(
                jdbc, "SELECT material FROM reading_off WHERE learner_id = ? ORDER BY material", learnerId);
    }
}
