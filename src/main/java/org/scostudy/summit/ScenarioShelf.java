package org.scostudy.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.Readership;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Scenario;
import org.springframework.stereotype.Service;

/** The scenarios to choose from, and how far this learner has come with them. */
@Service
class ScenarioShelf {

    private final Scenarios scenarios;
    private final Sittings sittings;
    private final Saying saying;
    private final Readership readers;

    ScenarioShelf(Scenarios scenarios, Sittings sittings, Saying saying, Readership readers) {
        this.scenarios = scenarios;
        this.sittings = sittings;
        this.saying = saying;
        this.readers = readers;
    }

    /** How pages and requests name a scenario. */
    static String ref(Scenario scenario) {
        return scenario.pack() + ":" + scenario.id();
    }

    /** @param topic the only topic; null for all */
    Shown.Shelf of(Learner learner, @Nullable String topic) {
        Map<String, List<Sitting>> played = played(learner);
        List<Scenario> shown = shown(learner);
        Set<String> topics = shown.stream().map(Scenario::topic).collect(Collectors.toSet());
        return new Shown.Shelf(
                scenarios.topics().stream()
                        .filter(each -> topics.contains(each.id()))
                        .map(each -> new Shown.Topic(each.id(), each.title()))
                        .toList(),
                shown.stream()
                        .filter(scenario -> topic == null || scenario.topic().equals(topic))
                        .map(scenario -> listed(scenario, played.getOrDefault(ref(scenario), List.of())))
                        .toList());
    }

    /** Those of the readings that the learner studies. */
    private List<Scenario> shown(Learner learner) {
        Set<String> packs = AssignedScenarios.packs(readers.studiedBy(learner.id()));
        return scenarios.all().stream()
                .filter(scenario -> packs.contains(scenario.pack()))
                .toList();
    }

    private Map<String, List<Sitting>> played(Learner learner) {
        return sittings.of(learner.id()).stream()
                .collect(Collectors.groupingBy(sitting -> sitting.pack() + ":" + sitting.scenario()));
    }

    private Shown.Listed listed(Scenario scenario, List<Sitting> played) {
        return new Shown.Listed(
                ref(scenario),
                scenario.title(),
                scenario.origin() == Scenario.Origin.AUTHORED ? scenario.brief() : null,
                scenario.topic(),
                saying.topic(scenario.pack(), scenario.topic()),
                Saying.word(scenario.origin()),
                saying.role(scenario.pack(), scenario.role()),
                (int) played.stream().filter(sitting -> !sitting.isOpen()).count(),
                best(played),
                played.stream()
                        .filter(Sitting::isOpen)
                        .map(Sitting::id)
                        .findFirst()
                        .orElse(null));
    }

    private static Shown.@Nullable Best best(List<Sitting> played) {
        return played.stream()
                .map(sitting -> sitting.score() == null || sitting.outOf() == null
                        ? new Shown.Best(-1, 0)
                        : new Shown.Best(sitting.score(), sitting.outOf()))
                .filter(best -> best.score() >= 0)
                .max(Comparator.comparingInt(Shown.Best::score))
                .orElse(null);
    }

    /** A scenario of the same topic that the learner has not played yet; null when there is none. */
    @Nullable
    String nextOf(Learner learner, Scenario scenario) {
        Map<String, List<Sitting>> played = played(learner);
        return shown(learner).stream()
                .filter(other -> other.topic().equals(scenario.topic()))
                .map(ScenarioShelf::ref)
                .filter(ref -> !played.containsKey(ref))
                .findFirst()
                .orElse(null);
    }
}
