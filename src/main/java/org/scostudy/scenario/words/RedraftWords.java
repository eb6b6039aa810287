package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Redraft;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;

/** Says in one sentence, without its stop, what a redraft does. */
public final class RedraftWords {

    private final Decisions decisions;
    private final Proposal proposal;
    private final UnaryOperator<String> fill;
    private final Words words;

    /** @param fill puts the names of the case in their places */
    public RedraftWords(Decisions decisions, Proposal proposal, UnaryOperator<String> fill, Words words) {
        this.decisions = decisions;
        this.proposal = proposal;
        this.fill = fill;
        this.words = words;
    }

    public String of(Redraft change) {
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
            parts.add(putting(clause, change));
        }
        List<String> sentence = new ArrayList<>();
        for (String part : parts) {
            sentence.add(fill.apply(sentence.isEmpty() ? part : Names.small(part)));
        }
        return words.and(sentence);
    }

    private String putting(Clause clause, Redraft change) {
        if (proposal.clauses().contains(clause.id())) {
            return words.say("scenario.redraft.put-back", clause.text());
        }
        return clause.instead() != null && change.dropped().contains(clause.instead())
                ? words.say("scenario.redraft.instead", clause.adding())
                : clause.adding();
    }

    /** A clause that takes the place of another is named, and the other one is not. */
    private static boolean replaces(Clause added, Clause dropped) {
        return dropped.id().equals(added.instead()) || added.id().equals(dropped.instead());
    }

    /** What begins with the same words is said once. */
    private List<String> takenOutTogether(List<String> parts) {
        String takeOut = words.say("scenario.redraft.take-out", "");
        List<String> together = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String part : parts) {
            if (part.startsWith(takeOut)) {
                together.add(part.substring(takeOut.length()));
            } else {
                others.add(part);
            }
        }
        if (!together.isEmpty()) {
            others.addFirst(words.say("scenario.redraft.take-out", words.and(together)));
        }
        return others;
    }
}
