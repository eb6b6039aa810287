package org.scostudy.live.hall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.question.Material;
import org.scostudy.question.Readership;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.summit.kept.ScenarioRef;
import org.scostudy.summit.words.PackWords;
import org.springframework.stereotype.Component;

/** The texts that a summit can be opened on: each with who puts it forward, whatever seat is played elsewhere. */
@Component
public class SummitCases {

    /**
     * A text that can be tabled.
     *
     * @param ref of a scenario on it
     */
    public record Tabled(String ref, String topic, String title, String sponsor) {}

    private final Scenarios scenarios;
    private final Readership readers;
    private final PackWords packWords;

    SummitCases(Scenarios scenarios, Readership readers, PackWords packWords) {
        this.scenarios = scenarios;
        this.readers = readers;
        this.packWords = packWords;
    }

    /** Topic by topic. */
    public List<Tabled> of(Learner person) {
        Set<String> packs = packs(person);
        Set<Motion> seen = new HashSet<>();
        List<Tabled> tabled = new ArrayList<>();
        for (Scenario scenario : scenarios.all()) {
            if (packs.contains(scenario.pack())) {
                scenarios
                        .dossier(scenario)
                        .map(Dossier::opening)
                        .filter(seen::add)
                        .ifPresent(opening -> tabled.add(tabled(scenario, opening)));
            }
        }
        return tabled;
    }

    private Tabled tabled(Scenario scenario, Motion opening) {
        return new Tabled(
                new ScenarioRef(scenario.pack(), scenario.id()).toString(),
                topic(scenario),
                title(scenario),
                packWords.name(scenario.pack(), opening.sponsor()));
    }

    private static String title(Scenario scenario) {
        var table = scenario.step(scenario.start()).table();
        return table == null ? scenario.title() : table.title();
    }

    private String topic(Scenario scenario) {
        return scenarios
                .decisions(scenario.pack())
                .map(Decisions::topics)
                .map(topics -> topics.get(scenario.topic()))
                .map(Decisions.Topic::title)
                .orElse(scenario.topic());
    }

    /** Absent when it is not for this person, or no longer there. */
    Optional<Dossier> find(Learner person, ScenarioRef ref) {
        return Optional.of(ref)
                .filter(named -> packs(person).contains(named.pack()))
                .flatMap(named -> scenarios.find(named.pack(), named.id()))
                .flatMap(scenarios::dossier);
    }

    private Set<String> packs(Learner person) {
        return readers.meantFor(person.id()).materials().stream()
                .map(Material::id)
                .collect(Collectors.toSet());
    }
}
