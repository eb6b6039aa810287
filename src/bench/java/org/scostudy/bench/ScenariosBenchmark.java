package org.scostudy.bench;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.language.English;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.scenario.generated.BlindPlay;
import org.scostudy.scenario.generated.Situation;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.read.ScenarioReader;
import org.scostudy.scenario.read.ScenarioReading;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/**
 * What the scenarios of the pack that comes with the product are worth playing for: how many situations they put before a
 * learner that differ by more than names, how often members hesitate, and what rules of play earn that read nothing. The
 * peer of a rule is what is aimed at: 1.6 of 3 points a decision.
 */
final class ScenariosBenchmark implements Benchmark {

    private static final double AIM = 1.6;
    private static final double SITUATIONS = 100;

    @Override
    public String name() {
        return "scenarios";
    }

    @Override
    public void run(Figures out) {
        ScenarioReading.Loaded loaded = loaded();
        List<Scenario> generated = loaded.generated();
        out.figure("scenarios.generated", generated.size(), "scenarios");
        out.figure("scenarios.situations", situations(generated), "situations", SITUATIONS);
        out.figure("scenarios.hesitating", 100.0 * share(generated), "% of stances");
        Map<String, Double> points = new BlindPlay(loaded.decisions()).pointsByRule(generated);
        points.forEach((rule, mean) -> out.figure("scenarios.blind." + rule, mean, "points/decision", AIM));
        out.figure(
                "scenarios.blind",
                points.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                "points/decision",
                AIM);
    }

    /** Scenarios whose tables, step by step, are not those of another one with other names. */
    private static int situations(List<Scenario> scenarios) {
        Set<List<Situation>> different = new HashSet<>();
        scenarios.forEach(scenario -> different.add(Situation.on(scenario)));
        return different.size();
    }

    private static double share(List<Scenario> scenarios) {
        List<Stance> stances = scenarios.stream()
                .flatMap(scenario -> scenario.steps().values().stream())
                .map(Step::table)
                .filter(table -> table != null)
                .flatMap(table -> table.stances().values().stream())
                .toList();
        return (double) stances.stream().filter(Stance::hesitates).count() / stances.size();
    }

    private static ScenarioReading.Loaded loaded() {
        if (new PackReader().read(Path.of("questions", "sco")) instanceof PackReading.Loaded(var pack)
                && new ScenarioReader(English.WORDS).read(pack) instanceof ScenarioReading.Loaded loaded) {
            return loaded;
        }
        throw new IllegalStateException("the pack of the product cannot be read");
    }
}
