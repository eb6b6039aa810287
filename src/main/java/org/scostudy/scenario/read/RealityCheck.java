package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Reality;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.model.Strength;
import org.scostudy.scenario.read.ScenarioCheck.Finding;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;

/** Whether anything that a scenario shows on its tables is at odds with a fact of the reading. */
final class RealityCheck {

    private final Decisions decisions;

    RealityCheck(Decisions decisions) {
        this.decisions = decisions;
    }

    void check(Scenario scenario, List<Finding> findings) {
        for (Step step : scenario.steps().values()) {
            tables(step)
                    .flatMap(table -> contradictions(step.id(), table).stream())
                    .distinct()
                    .forEach(findings::add);
        }
    }

    private static Stream<Hearing> tables(Step step) {
        List<@Nullable Hearing> tables = new ArrayList<>();
        tables.add(step.table());
        if (step instanceof Step.Choose choose) {
            choose.choices().stream().map(Choice::after).forEach(tables::add);
        }
        return tables.stream().<Hearing>mapMulti((table, next) -> {
            if (table != null) {
                next.accept(table);
            }
        });
    }

    private List<Finding> contradictions(String step, Hearing table) {
        List<Finding> found = new ArrayList<>();
        for (Reality reality : decisions.realities()) {
            for (Clause clause : table.clauses()) {
                if ((clause.id().equals(reality.about()) || clause.matters().contains(reality.about()))
                        && happens(reality, clause, table)) {
                    found.add(new Finding(step, key(reality.forbids()), clause.id(), reality.facts()));
                }
            }
        }
        return found;
    }

    private static String key(Reality.State state) {
        return switch (state) {
            case PASSES -> "pack.scenario.unreal-passes";
            case SUPPORTED -> "pack.scenario.unreal-supported";
            case REFUSED -> "pack.scenario.unreal-refused";
        };
    }

    private boolean happens(Reality reality, Clause clause, Hearing table) {
        return switch (reality.forbids()) {
            case PASSES -> table.outcome().carried();
            case SUPPORTED ->
                those(reality, table)
                        .anyMatch(stance -> stance.kind() == Stance.Kind.SUPPORTS
                                && !stance.member().equals(table.motion().sponsor()));
            case REFUSED ->
                those(reality, table).anyMatch(stance -> stance.objects() && isAgainst(clause, stance.reasons()));
        };
    }

    private Stream<Stance> those(Reality reality, Hearing table) {
        return table.stances().values().stream()
                .filter(stance -> reality.by().isEmpty()
                        || reality.by().stream().anyMatch(holder -> decisions.includes(holder, stance.member())));
    }

    private static boolean isAgainst(Clause clause, List<Reason> reasons) {
        return reasons.stream()
                .anyMatch(reason -> clause.id().equals(reason.clause())
                        && reason.side() == Reason.Side.AGAINST
                        && reason.strength().compareTo(Strength.CLEAR) > 0);
    }
}
