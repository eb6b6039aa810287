package org.scostudy.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.Material;
import org.scostudy.question.QuestionBank;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.kept.ScenarioRef;
import org.springframework.stereotype.Service;

/** Scenarios that somebody else hands out. */
@Service
public class AssignedScenarios {

    /**
     * A scenario to hand out.
     *
     * @param ref names it: {@code pack:id}
     * @param topic its topic in words
     * @param authored written as a story, not made by the decision model
     */
    public record Listed(String ref, String title, String topic, boolean authored) {}

    /** A scenario that can be begun at once. */
    public record Ready(String pack, String scenario, String title, String version) {}

    /**
     * A step of a play.
     *
     * @param answer what was said or chosen, in words; empty for nobody
     * @param right what would have been right; absent where a choice has only consequences
     * @param about what followed, or why it is so
     */
    public record Turn(
            String situation, String answer, @Nullable String right, String about, int score, int outOf) {}

    public record Played(String title, List<Turn> turns) {}

    private final Scenarios scenarios;
    private final ScenarioVersions versions;
    private final Sittings sittings;
    private final Playing playing;
    private final Saying saying;

    AssignedScenarios(
            Scenarios scenarios, ScenarioVersions versions, Sittings sittings, Playing playing, Saying saying) {
        this.scenarios = scenarios;
        this.versions = versions;
        this.sittings = sittings;
        this.playing = playing;
        this.saying = saying;
    }

    /** Those of the readings of a bank: stories first, then topic by topic. */
    public List<Listed> of(QuestionBank bank) {
        Set<String> packs = packs(bank);
        return scenarios.all().stream()
                .filter(scenario -> packs.contains(scenario.pack()))
                .map(this::listed)
                .toList();
    }

    static Set<String> packs(QuestionBank bank) {
        return bank.materials().stream().map(Material::id).collect(Collectors.toSet());
    }

    /** Absent when it is no longer there. */
    public Optional<Listed> find(String ref) {
        return scenario(ref).map(this::listed);
    }

    /** What the best way through earns; 0 when the scenario is no longer there. */
    public int best(String ref) {
        return scenario(ref).map(found -> new Paths(found).best()).orElse(0);
    }

    /**
     * The first half of a start, to be done before the transaction that the second half is part of: it keeps the
     * scenario as it is now. Absent when it is no longer there.
     */
    public Optional<Ready> prepare(String ref) {
        return scenario(ref).map(found -> new Ready(found.pack(), found.id(), found.title(), versions.keep(found)));
    }

    /** @return the id of the play */
    public String start(Learner learner, Ready ready) {
        String id = UUID.randomUUID().toString();
        sittings.begin(
                learner.id(),
                new Sitting(id, ready.pack(), ready.scenario(), ready.version(), playing.now(), null, null, null));
        return id;
    }

    /** A play as those who teach its learner see it; empty when there is none, or its scenario cannot be told any more. */
    public Optional<Played> played(long learner, String play) {
        return sittings.find(learner, play).map(sitting -> {
            Play told = playing.play(sitting, sittings.entries(learner, play));
            return new Played(
                    told.scenario().title(),
                    told.history().stream()
                            .map(turn -> turn(sitting.pack(), turn))
                            .toList());
        });
    }

    private Turn turn(String pack, Play.Turn turn) {
        Choice choice = turn.choice();
        if (choice != null) {
            return new Turn(
                    turn.step().situation(), choice.label(), null, choice.consequence(), turn.score(), turn.outOf());
        }
        Step.Predict predict = (Step.Predict) turn.step();
        Set<String> given = turn.answer() instanceof StepAnswer.Members(var members) ? members : Set.of();
        return new Turn(
                predict.question(),
                names(pack, given),
                names(pack, predict.key()),
                predict.explanation(),
                turn.score(),
                turn.outOf());
    }

    private String names(String pack, Set<String> members) {
        return members.stream()
                .sorted()
                .map(member -> saying.named(pack, member).name())
                .collect(Collectors.joining(", "));
    }

    /** Address of the page where it is played, or looked at once it is over. */
    public static String path(String play) {
        return "scenarios/" + play;
    }

    private Optional<Scenario> scenario(String ref) {
        return ScenarioRef.parse(ref).flatMap(named -> scenarios.handedOut(named.pack(), named.id()));
    }

    private Listed listed(Scenario scenario) {
        return new Listed(
                ScenarioShelf.ref(scenario),
                scenario.title(),
                saying.topic(scenario.pack(), scenario.topic()),
                scenario.origin() == Scenario.Origin.AUTHORED);
    }
}
