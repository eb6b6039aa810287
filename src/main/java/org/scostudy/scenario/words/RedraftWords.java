package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scostudy.scenario.council.Change;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;

/** Says in one sentence, without its stop, what a redraft does. */
public final class RedraftWords {

    private static final String TAKE_OUT = "Take out ";

    private final Decisions decisions;
    private final Proposal proposal;
    private final UnaryOperator<String> fill;

    /** @param fill puts the names of the case in their places */
    public RedraftWords(Decisions decisions, Proposal proposal, UnaryOperator<String> fill) {
        this.decisions = decisions;
        this.proposal = proposal;
        this.fill = fill;
    }

    public String of(Change change) {
        List<String> parts = new ArrayList<>();
        List<Clause> added = change.added().stream().map(decisions::clause).toList();
        for (String dropped : change.dropped()) {
            Clause clause = decisions.clause(dropped);
            if (added.stream().noneMatch(other -> replaces(other, clause))) {
                parts.add(clause.dropping());
            }
        }
        parts = takenOutTogether(parts);
        for (Clause clause : added) {
            parts.add(
                    proposal.clauses().contains(clause.id())
                            ? "Put back what was struck: " + clause.text()
                            : clause.adding());
        }
        List<String> sentence = new ArrayList<>();
        for (String part : parts) {
            sentence.add(fill.apply(sentence.isEmpty() ? part : Names.small(part)));
        }
        return Names.joined(sentence, "and");
    }

    /** A clause that takes the place of another says so itself. */
    private static boolean replaces(Clause added, Clause dropped) {
        return dropped.id().equals(added.instead()) || added.id().equals(dropped.instead());
    }

    private static List<String> takenOutTogether(List<String> parts) {
        List<String> together = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String part : parts) {
            if (part.startsWith(TAKE_OUT)) {
                together.add(part.substring(TAKE_OUT.length()));
            } else {
                others.add(part);
            }
        }
        if (!together.isEmpty()) {
            others.addFirst(TAKE_OUT + Names.joined(together, "and"));
        }
        return others;
    }
}
