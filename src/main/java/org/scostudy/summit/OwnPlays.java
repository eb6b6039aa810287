package org.scostudy.summit;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A learner's plays of scenarios with every answer, and drafting games with every move. */
@Component
class OwnPlays implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnPlays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "scenarios";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "plays",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM scenario_play WHERE learner_id = ? ORDER BY started", learnerId),
                "drafts",
                PersonalRecords.rows(jdbc, "SELECT * FROM draft_play WHERE learner_id = ? ORDER BY started", learnerId),
                "moves",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM draft_move WHERE learner_id = ? ORDER BY play_id, seq", learnerId),
                "answers",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM scenario_entry WHERE learner_id = ? ORDER BY play_id, seq", learnerId));
    }
}
