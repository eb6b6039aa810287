package org.scostudy.summit;

import java.util.Map;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.scenario.story.Scenario;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenarios as they were when somebody began to play them. What was unpacked lately is kept at hand. */
@Repository
class ScenarioVersions {

    private static final int AT_HAND = 64;

    private final JdbcClient jdbc;
    private final Map<String, Scenario> atHand = new RecentlyUsed<>(AT_HAND);

    ScenarioVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the version under which it is found again. Not to be called within a transaction. */
    String keep(Scenario scenario) {
        String version = scenario.version();
        if (!isKept(version)) {
            try {
                jdbc.sql("INSERT INTO scenario_version (version, packed) VALUES (?, ?)")
                        .params(version, ScenarioText.pack(scenario))
                        .update();
            } catch (DuplicateKeyException sameMoment) {
                // Somebody else began the same scenario at the same moment, and wrote the same.
            }
        }
        putAtHand(version, scenario);
        return version;
    }

    private boolean isKept(String version) {
        return jdbc.sql("SELECT COUNT(*) FROM scenario_version WHERE version = ?")
                        .param(version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Scenario find(String version) {
        synchronized (atHand) {
            Scenario known = atHand.get(version);
            if (known != null) {
                return known;
            }
        }
        Scenario scenario = ScenarioText.unpack(jdbc.sql("SELECT packed FROM scenario_version WHERE version = ?")
                .param(version)
                .query(String.class)
                .single());
        putAtHand(version, scenario);
        return scenario;
    }

    private void putAtHand(String version, Scenario scenario) {
        synchronized (atHand) {
            atHand.put(version, scenario);
        }
    }
}
