package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Pack;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Scenario.Origin;
import org.scostudy.scenario.story.Step;

/**
 * Whether a scenario can be played and tells the truth: every step is reached, every path ends, scores mean what they
 * say, and nothing contradicts the council.
 */
public final class ScenarioCheck {

    /** @param step where it is; null for the scenario as a whole */
    public record Finding(@Nullable String step, String what, String expected) {}

    private static final int FEWEST_STEPS = 3;

    private final Pack pack;
    private final Council council;

    public ScenarioCheck(Pack pack, Council council) {
        this.pack = pack;
        this.council = council;
    }

    public List<Finding> check(Scenario scenario) {
        List<Finding> findings = new ArrayList<>();
        graph(scenario, findings);
        if (!findings.isEmpty()) {
            // Scores and lengths of paths mean nothing while paths lead nowhere or in circles.
            return findings;
        }
        if (shortest(scenario, scenario.start()) < FEWEST_STEPS) {
            findings.add(new Finding(null, "a path has fewer than three steps", "at least three on every path"));
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
        return findings;
    }

    private static void graph(Scenario scenario, List<Finding> findings) {
        if (!scenario.steps().containsKey(scenario.start())) {
            findings.add(new Finding(null, "the start " + scenario.start() + " is no step", "the id of a step"));
            return;
        }
        Map<String, Boolean> done = new HashMap<>();
        follow(scenario, scenario.start(), done, findings);
        scenario.steps().keySet().stream()
                .filter(id -> !done.containsKey(id))
                .forEach(id -> findings.add(new Finding(id, "nothing leads to this step", "a choice that does")));
    }

    /** Done is false for the steps on the way here and true for those left behind. */
    private static void follow(Scenario scenario, String id, Map<String, Boolean> done, List<Finding> findings) {
        done.put(id, false);
        List<String> next = Paths.next(scenario.step(id));
        if (next.isEmpty() && !(scenario.step(id) instanceof Step.End)) {
            findings.add(new Finding(id, "a dead end", "a choice, or an end"));
        }
        for (String to : next) {
            Boolean before = done.get(to);
            if (!scenario.steps().containsKey(to)) {
                findings.add(new Finding(id, "leads to \"" + to + "\", which does not exist", "the id of a step"));
            } else if (Boolean.FALSE.equals(before)) {
                findings.add(new Finding(id, "leads back to \"" + to + "\"", "a path that ends"));
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
                    step.id(), "the key is " + step.key(), "those who object by the model: " + heard.objectors()));
        }
    }

    private void choose(Scenario scenario, Step.Choose step, List<Finding> findings) {
        Set<String> labels = new LinkedHashSet<>();
        for (Choice choice : step.choices()) {
            if (choice.score() < 0 || choice.score() > Choice.MOST) {
                findings.add(new Finding(step.id(), "the score " + choice.score(), "0 to " + Choice.MOST));
            }
            if (choice.cites().isEmpty()) {
                findings.add(new Finding(step.id(), "choice " + choice.id() + " cites nothing", "a passage"));
            }
            if (!labels.add(choice.label())) {
                findings.add(new Finding(step.id(), "two choices with one label", "different choices"));
            }
            Step next = scenario.step(choice.next());
            if (next instanceof Step.End end && end.table() == null) {
                end(scenario, end, choice.after(), step.id(), findings);
            }
            if (choice.after() != null
                    && next instanceof Step.Predict predict
                    && predict.table().motion().equals(choice.after().motion())) {
                String what = "the table after choice " + choice.id() + " gives away who objects in the next step";
                findings.add(new Finding(step.id(), what, "no table there, or another one"));
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
            String what = "the end \"" + end.id() + "\" says " + end.outcome().word();
            findings.add(new Finding(at, what, heard.word() + ", which is what the model makes of the table"));
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
                String what = best == 1
                        ? "the best choice here does not lead to the most points"
                        : best + " choices here have the highest score";
                findings.add(new Finding(turn.step().id(), what, "one best choice, which leads to the most points"));
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
                .forEach(fact -> findings.add(new Finding(
                        null,
                        "the fact " + fact.id() + " rests on no passage cited here",
                        "a fact that belongs here")));
    }
}
