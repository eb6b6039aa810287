package org.scostudy.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.Readership;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.summit.kept.ScenarioRef;
import org.scostudy.summit.negotiation.DraftPlay;
import org.scostudy.summit.negotiation.Negotiating;
import org.springframework.stereotype.Service;

/** The scenarios to choose from, and how far this learner has come with them. */
@Service
class ScenarioShelf {

    private final Scenarios scenarios;
    private final Sittings sittings;
    private final Saying saying;
    private final Readership readers;
    private final Negotiating negotiating;

    ScenarioShelf(Scenarios scenarios, Sittings sittings, Saying saying, Readership readers, Negotiating negotiating) {
        this.scenarios = scenarios;
        this.sittings = sittings;
        this.saying = saying;
        this.readers = readers;
        this.negotiating = negotiating;
    }

    /** How pages and requests name a scenario. */
    static String ref(Scenario scenario) {
        return new ScenarioRef(scenario.pack(), scenario.id()).toString();
    }

    /** @param topic the only topic; null for all */
    Shown.Shelf of(Learner learner, @Nullable String topic) {
        Map<String, List<Sitting>> played = played(learner);
        Map<String, List<DraftPlay>> drafted = drafted(learner);
        List<Scenario> shown = shown(learner);
        Set<String> topics = shown.stream().map(Scenario::topic).collect(Collectors.toSet());
        return new Shown.Shelf(
                scenarios.topics().stream()
                        .filter(each -> topics.contains(each.id()))
                        .map(each -> new Shown.Topic(each.id(), each.title()))
                        .toList(),
                shown.stream()
                        .filter(scenario -> topic == null || scenario.topic().equals(topic))
                        .map(scenario -> listed(
                                scenario,
                                played.getOrDefault(ref(scenario), List.of()),
                                drafted.getOrDefault(ref(scenario), List.of())))
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

    private Map<String, List<DraftPlay>> drafted(Learner learner) {
        return negotiating.of(learner).stream()
                .collect(Collectors.groupingBy(play -> play.pack() + ":" + play.scenario()));
    }

    /** Cases of the decision model are drafting games; plays of them that were begun before go on as they are. */
    private Shown.Listed listed(Scenario scenario, List<Sitting> played, List<DraftPlay> drafted) {
        String pack = scenario.pack();
        boolean story = scenario.origin() == Scenario.Origin.AUTHORED;
        Hearing table = story ? null : scenario.step(scenario.start()).table();
        Optional<String> open =
                played.stream().filter(Sitting::isOpen).map(Sitting::id).findFirst();
        Optional<String> draft =
                drafted.stream().filter(DraftPlay::isOpen).map(DraftPlay::id).findFirst();
        long ended = played.stream().filter(sitting -> !sitting.isOpen()).count()
                + drafted.stream().filter(play -> !play.isOpen()).count();
        return new Shown.Listed(
                ref(scenario),
                table == null ? scenario.title() : table.title(),
                story ? scenario.brief() : null,
                scenario.topic(),
                saying.topic(pack, scenario.topic()),
                Saying.word(scenario.origin()),
                saying.role(pack, scenario.role()),
                table == null ? null : saying.named(pack, table.motion().sponsor()),
                scenarios.author(pack).orElse(null),
                (int) ended,
                bestOf(played, drafted),
                draft.or(() -> open).orElse(null),
                draft.map(ScenarioShelf::draftPath)
                        .or(() -> open.map(AssignedScenarios::path))
                        .orElse(null));
    }

    /** Address of the page of a drafting game. */
    static String draftPath(String play) {
        return "scenarios/draft/" + play;
    }

    private static Shown.@Nullable Best bestOf(List<Sitting> played, List<DraftPlay> drafted) {
        return drafted.stream()
                .map(play -> play.score() == null || play.outOf() == null
                        ? new Shown.Best(-1, 0)
                        : new Shown.Best(play.score(), play.outOf()))
                .filter(best -> best.score() >= 0)
                .max(Comparator.comparingInt(Shown.Best::score))
                .orElseGet(() -> best(played));
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

    /** A scenario of the same topic and kind that the learner has not played yet; null when there is none. */
    @Nullable
    String nextOf(Learner learner, Scenario scenario) {
        Map<String, List<Sitting>> played = played(learner);
        return shown(learner).stream()
                .filter(other -> other.topic().equals(scenario.topic()) && other.origin() == scenario.origin())
                .map(ScenarioShelf::ref)
                .filter(ref -> !played.containsKey(ref))
                .findFirst()
                .orElse(null);
    }
}
