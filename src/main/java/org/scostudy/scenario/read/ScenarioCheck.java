package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.Pack;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Scenario.Origin;
import org.scostudy.scenario.story.Step;

/**
 * Whether a scenario can be played and tells the truth: every step is reached, every path ends, scores mean what they
 * say, and nothing contradicts the council or a fact of the reading.
 */
public final class ScenarioCheck {

    /**
     * @param step where it is; null for the scenario as a whole
     * @param said what is wrong; the text of the same key with {@code .expected} says what was expected
     */
    public record Finding(@Nullable String step, Message said) {

        Finding(@Nullable String step, String key, Object... values) {
            this(step, Message.of(key, values));
        }
    }

    private static final int FEWEST_STEPS = 3;

    private final Pack pack;
    private final Council council;
    private final RealityCheck reality;

    public ScenarioCheck(Pack pack, Decisions decisions, Council council) {
        this.pack = pack;
        this.council = council;
        this.reality = new RealityCheck(decisions);
    }

    public List<Finding> check(Scenario scenario) {
        List<Finding> findings = new ArrayList<>();
        graph(scenario, findings);
        if (!findings.isEmpty()) {
            // Scores and lengths of paths mean nothing while paths lead nowhere or in circles.
            return findings;
        }
        if (shortest(scenario, scenario.start()) < FEWEST_STEPS) {
            findings.add(new Finding(null, "pack.scenario.short"));
        }
        for (Step step : scenario.steps().values()) {
            switch (step) {
                case Step.Predict predict -> predict(predict, findings);
                case Step.Choose choose -> choose(scenario, choose, findings);
                case Step.End end -> end(scenario, end, end.table(), end.id(), findings);
            }
        }
        best(scenario, findings);
        facts(scenario, findings);
        founded(scenario, findings);
        reality.check(scenario, findings);
        return findings;
    }

    private static void graph(Scenario scenario, List<Finding> findings) {
        if (!scenario.steps().containsKey(scenario.start())) {
            findings.add(new Finding(null, "pack.scenario.start", scenario.start()));
            return;
        }
        Map<String, Boolean> done = new HashMap<>();
        follow(scenario, scenario.start(), done, findings);
        scenario.steps().keySet().stream()
                .filter(id -> !done.containsKey(id))
                .forEach(id -> findings.add(new Finding(id, "pack.scenario.unreached")));
    }

    /** Done is false for the steps on the way here and true for those left behind. */
    private static void follow(Scenario scenario, String id, Map<String, Boolean> done, List<Finding> findings) {
        done.put(id, false);
        List<String> next = Paths.next(scenario.step(id));
        if (next.isEmpty() && !(scenario.step(id) instanceof Step.End)) {
            findings.add(new Finding(id, "pack.scenario.dead-end"));
        }
        for (String to : next) {
            Boolean before = done.get(to);
            if (!scenario.steps().containsKey(to)) {
                findings.add(new Finding(id, "pack.scenario.nowhere", to));
            } else if (Boolean.FALSE.equals(before)) {
                findings.add(new Finding(id, "pack.scenario.circle", to));
            } else if (before == null) {
                follow(scenario, to, done, findings);
            }
        }
        done.put(id, true);
    }

    private static int shortest(Scenario scenario, String id) {
        return 1
                + Paths.next(scenario.step(id)).stream()
                        .mapToInt(next -> shortest(scenario, next))
                        .min()
                        .orElse(0);
    }

    private void predict(Step.Predict step, List<Finding> findings) {
        Hearing heard = council.hear(step.table().motion());
        if (!heard.equals(step.table()) || !step.key().equals(heard.objectors())) {
            findings.add(new Finding(
                    step.id(),
                    "pack.scenario.key",
                    step.key().toString(),
                    heard.objectors().toString()));
        }
    }

    private void choose(Scenario scenario, Step.Choose step, List<Finding> findings) {
        Set<String> labels = new LinkedHashSet<>();
        for (Choice choice : step.choices()) {
            if (choice.score() < 0 || choice.score() > Choice.MOST) {
                findings.add(new Finding(step.id(), "pack.scenario.score", choice.score(), Choice.MOST));
            }
            if (choice.cites().isEmpty()) {
                findings.add(new Finding(step.id(), "pack.scenario.uncited", choice.id()));
            }
            if (!labels.add(choice.label())) {
                findings.add(new Finding(step.id(), "pack.scenario.same-label"));
            }
            Step next = scenario.step(choice.next());
            if (next instanceof Step.End end && end.table() == null) {
                end(scenario, end, choice.after(), step.id(), findings);
            }
            if (choice.after() != null
                    && next instanceof Step.Predict predict
                    && predict.table().motion().equals(choice.after().motion())) {
                findings.add(new Finding(step.id(), "pack.scenario.gives-away", choice.id()));
            }
        }
    }

    private static void end(
            Scenario scenario, Step.End end, @Nullable Hearing table, String at, List<Finding> findings) {
        if (table == null) {
            return;
        }
        Outcome heard = table.outcome();
        boolean agrees = switch (end.outcome()) {
            case Outcome.Postponed _ -> true;
            case Outcome.Blocked _ -> heard instanceof Outcome.Blocked;
            case Outcome.Adopted _, Outcome.WateredDown _ ->
                scenario.origin() == Origin.AUTHORED ? heard.carried() : heard.equals(end.outcome());
        };
        if (!agrees) {
            findings.add(new Finding(
                    at, "pack.scenario.outcome", end.id(), end.outcome().word(), heard.word()));
        }
    }

    /** Where members are heard, an end at which they carry a text shows the text: only then can it be checked. */
    private static void founded(Scenario scenario, List<Finding> findings) {
        if (scenario.steps().values().stream().noneMatch(Step.Predict.class::isInstance)) {
            return;
        }
        for (Step step : scenario.steps().values()) {
            if (step instanceof Step.Choose choose) {
                choose.choices().stream()
                        .filter(choice -> choice.after() == null
                                && scenario.step(choice.next()) instanceof Step.End end
                                && end.outcome().carried()
                                && end.table() == null)
                        .forEach(choice -> findings.add(
                                new Finding(step.id(), "pack.scenario.unfounded-end", choice.next(), choice.id())));
            }
        }
    }

    /** On the best way each choice is the one best of its step, for itself and for what it leads to. */
    private static void best(Scenario scenario, List<Finding> findings) {
        for (Paths.Turn turn : new Paths(scenario).bestWay()) {
            int highest =
                    turn.step().choices().stream().mapToInt(Choice::score).max().orElse(0);
            long best = turn.step().choices().stream()
                    .filter(choice -> choice.score() == highest)
                    .count();
            if (best != 1 || turn.choice().score() != highest) {
                findings.add(new Finding(
                        turn.step().id(),
                        best == 1 ? "pack.scenario.best-misleads" : "pack.scenario.several-best",
                        best));
            }
        }
    }

    private void facts(Scenario scenario, List<Finding> findings) {
        Set<String> cited = new LinkedHashSet<>(scenario.cites());
        for (Step step : scenario.steps().values()) {
            cited.addAll(step.cites());
            if (step instanceof Step.Choose choose) {
                choose.choices().forEach(choice -> cited.addAll(choice.cites()));
            }
        }
        scenario.facts().stream()
                .map(pack.facts()::get)
                .filter(Objects::nonNull)
                .filter(fact -> fact.citations().stream().noneMatch(cited::contains))
                .forEach(fact -> findings.add(new Finding(null, "pack.scenario.foreign-fact", fact.id())));
    }
}
