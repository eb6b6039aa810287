package org.scostudy.scenario.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/**
 * A table without the names of those who sit at it: two tables that differ in names alone are one situation.
 *
 * @param clauses ids of what is on the table
 * @param circumstances ids of what goes on around it
 * @param stances of all members in no order of theirs: how each stands, and for which reasons
 */
public record Situation(Set<String> clauses, Set<String> circumstances, List<String> stances) {

    public Situation {
        stances = List.copyOf(stances);
    }

    public static Situation of(Hearing table) {
        return new Situation(
                table.motion().clauses(),
                table.motion().circumstances(),
                table.stances().values().stream()
                        .map(Situation::nameless)
                        .sorted()
                        .toList());
    }

    /** Those that a learner comes to who always does what is best, in order. */
    public static List<Situation> on(Scenario scenario) {
        List<Situation> met = new ArrayList<>();
        var paths = new Paths(scenario);
        Step step = scenario.step(scenario.start());
        while (!(step instanceof Step.End)) {
            if (step.table() != null) {
                met.add(of(step.table()));
            }
            step = scenario.step(
                    step instanceof Step.Choose choose ? paths.bestOf(choose).next() : ((Step.Predict) step).next());
        }
        return met;
    }

    private static String nameless(Stance stance) {
        return stance.kind()
                + " "
                + stance.reasons().stream().map(Reason::source).sorted().toList();
    }
}
