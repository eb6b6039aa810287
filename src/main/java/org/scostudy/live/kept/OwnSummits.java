package org.scostudy.live.kept;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The live summits that somebody took part in or opened, and what they did there. */
@Component
class OwnSummits implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnSummits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "summits";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "attended",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM live_place WHERE learner_id = ? ORDER BY summit_id", learnerId),
                "deeds",
                PersonalRecords.rows(jdbc, """
                                SELECT happening.* FROM live_happening happening
                                JOIN live_place place
                                  ON place.summit_id = happening.summit_id AND place.voice = happening.voice
                                WHERE place.learner_id = ? ORDER BY happening.summit_id, happening.number
                                """, learnerId),
                "opened",
                PersonalRecords.rows(
                        jdbc, "SELECT * FROM live_summit WHERE instructor_id = ? ORDER BY opened", learnerId));
    }
}
