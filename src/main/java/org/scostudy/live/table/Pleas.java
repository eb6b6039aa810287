package org.scostudy.live.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.ClauseLine;

/**
 * The sentences of the reading that a seat can cite: all its interests, and the rules that bind it, in what could stand in the
 * text. Which of them speaks against the text as it is, is for the seat to know.
 */
public final class Pleas {

    /** @param source id of the rule or interest */
    public record Plea(String source, String text, List<String> cites) {
        public Plea {
            cites = List.copyOf(cites);
        }
    }

    private final Decisions decisions;

    public Pleas(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Each sentence once. */
    public List<Plea> of(String seat, Motion text, List<ClauseLine> lines) {
        Set<String> matters = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.clause()), line.milder().stream()))
                .map(Clause::matters)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Plea> pleas = new ArrayList<>();
        for (Rule rule : decisions.rules().values()) {
            if (rule.effect() == Rule.Effect.BLOCKS
                    && matters.contains(String.valueOf(rule.matter()))
                    && binds(rule, seat)) {
                add(pleas, new Plea(rule.id(), rule.text(), rule.cites()));
            }
        }
        for (Interest interest : decisions.interests().values()) {
            boolean holds = interest.when() == null || text.circumstances().contains(interest.when());
            if (holds && matters.contains(interest.matter()) && decisions.includes(interest.holder(), seat)) {
                add(pleas, new Plea(interest.id(), interest.text(), interest.cites()));
            }
        }
        return pleas;
    }

    /** A sentence that somebody cited. */
    public static Plea sentence(Decisions decisions, String source) {
        Interest interest = decisions.interests().get(source);
        if (interest != null) {
            return new Plea(source, interest.text(), interest.cites());
        }
        Rule rule = decisions.rule(source);
        return new Plea(source, rule.text(), rule.cites());
    }

    private boolean binds(Rule rule, String seat) {
        return rule.binds().stream().anyMatch(bound -> bound.equals(Rule.HOST) || decisions.includes(bound, seat));
    }

    private static void add(List<Plea> pleas, Plea plea) {
        if (pleas.stream().noneMatch(other -> other.text().equals(plea.text()))) {
            pleas.add(plea);
        }
    }
}
