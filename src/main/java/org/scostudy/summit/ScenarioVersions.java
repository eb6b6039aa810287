package org.scostudy.summit;

import org.scostudy.scenario.story.Scenario;
import org.scostudy.summit.kept.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenarios as they were when somebody began to play them. */
@Repository
class ScenarioVersions {

    private static final int AT_HAND = 64;

    private final Editions<Scenario> editions;

    ScenarioVersions(JdbcClient jdbc) {
        editions = new Editions<>(
                jdbc,
                "scenario_version",
                AT_HAND,
                new Editions.Form<>(Scenario::version, ScenarioText::pack, ScenarioText::unpack));
    }

    /** Returns the version under which it is found again. Not to be called within a transaction. */
    String keep(Scenario scenario) {
        return editions.keep(scenario);
    }

    Scenario find(String version) {
        return editions.find(version);
    }
}
