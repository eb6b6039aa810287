package org.scostudy.own.leave;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A learner's own cards, as the database has them. */
@Component
class OwnCardRecords implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnCardRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ownCards";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "shelf",
                PersonalRecords.rows(jdbc, "SELECT * FROM own_shelf WHERE learner_id = ?", learnerId),
                "decks",
                PersonalRecords.rows(jdbc, "SELECT * FROM own_deck WHERE learner_id = ? ORDER BY deck", learnerId),
                "cards",
                PersonalRecords.rows(jdbc, "SELECT * FROM own_card WHERE learner_id = ? ORDER BY place", learnerId),
                "media",
                PersonalRecords.rows(
                        jdbc,
                        "SELECT name, LENGTH(bytes) AS bytes FROM own_medium WHERE learner_id = ? ORDER BY name",
                        learnerId),
                "unsaved",
                PersonalRecords.rows(jdbc, "SELECT * FROM own_unsaved WHERE learner_id = ? ORDER BY slot", learnerId),
                "offers",
                PersonalRecords.rows(
                        jdbc,
                        "SELECT classroom_id, deck, offered, answer, answered FROM own_offer WHERE learner_id = ? ORDER BY offered",
                        learnerId));
    }
}
