package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Stance;

/** Tells in words what the members make of a text, and why. The same place in the same case is always told alike. */
public final class Telling {

    private static final int MOST_REASONS = 3;

    private final Decisions decisions;
    private final Council council;
    private final Names names;
    private final String seed;

    public Telling(Decisions decisions, Council council, String seed) {
        this.decisions = decisions;
        this.council = council;
        this.names = new Names(decisions);
        this.seed = seed;
    }

    public String pick(String place, String... wordings) {
        return wordings[Math.floorMod((seed + place).hashCode() * 31, wordings.length)];
    }

    /** What becomes of the text as it stands. */
    public Told result(Hearing table, String place) {
        return switch (table.outcome()) {
            case Outcome.Blocked blocked -> refusal(table, blocked, place);
            case Outcome.Postponed _ -> delay(table, place);
            case Outcome.Adopted _ ->
                new Told()
                        .say(pick(
                                place,
                                "Nobody objects: the text passes with every clause it was tabled with.",
                                "The chair asks for objections and hears none; the whole text is adopted.",
                                "All six can sign this, and every clause is still in it.",
                                "There is a short silence, then nods around the table. Every clause stays in."))
                        .say(made(table))
                        .say(swallowed(table, place))
                        .cite(rule(Council.CONSENSUS).cites());
            case Outcome.WateredDown down ->
                new Told()
                        .say(pick(
                                        place,
                                        "Nobody objects. The text passes, without the words that %s.",
                                        "All six agree. What has gone from the text: that %s.",
                                        "A leaner text is adopted; the members do without the words that %s.",
                                        "The draft passes in a milder form. Lost on the way: that %s.")
                                .formatted(said(table, down.what())))
                        .say(made(table))
                        .say(swallowed(table, place))
                        .cite(rule(Council.CONSENSUS).cites());
        };
    }

    /** What settles a doubt that another clause raises is what made the text possible. */
    private String made(Hearing table) {
        Set<String> raised = table.clauses().stream()
                .flatMap(clause -> clause.matters().stream())
                .collect(Collectors.toSet());
        List<String> settling = table.clauses().stream()
                .filter(clause -> clause.answers().stream().anyMatch(raised::contains))
                .map(Clause::id)
                .toList();
        return settling.isEmpty() ? "" : "It now also says that %s.".formatted(said(table, settling));
    }

    private String said(Hearing table, List<String> clauses) {
        return Names.joined(
                clauses.stream()
                        .map(decisions::clause)
                        .map(clause -> council.fill(clause.text(), table.motion()))
                        .toList(),
                "and that");
    }

    private Told refusal(Hearing table, Outcome.Blocked blocked, String place) {
        String who = names.of(blocked.by());
        String opening = Names.capital(who);
        boolean one = blocked.by().size() == 1;
        return new Told()
                .say(pick(
                        place,
                        opening + (one ? " says no, and one no is enough." : " say no, and one no would be enough."),
                        opening + (one ? " refuses to sign." : " refuse to sign.")
                                + " Without consensus there is no text.",
                        "The text fails: " + who + (one ? " objects." : " object."),
                        "Does anybody object? " + opening + (one ? " does." : " do.")))
                .say(objections(table))
                .cite(rule(Council.CONSENSUS).cites());
    }

    /** Why those who object do so: the weightiest reason of each, said once. */
    public Told objections(Hearing table) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Stance stance : table.stances().values()) {
            if (stance.objects()) {
                stance.reasons().stream()
                        .filter(reason -> reason.side() == Side.AGAINST)
                        .findFirst()
                        .ifPresent(reason -> reasons.putIfAbsent(reason.source(), reason));
            }
        }
        var told = new Told();
        reasons.values().stream().limit(MOST_REASONS).forEach(reason -> told.say(reason.text(), reason.cites()));
        return told;
    }

    /** Who lets the text pass in spite of something vital, and what that is. */
    public Told swallowed(Hearing table, String place) {
        var told = new Told();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Stance stance : table.stances().values()) {
            if (stance.hasReservations()
                    && !stance.member().equals(table.motion().sponsor())) {
                Reason doubt = stance.reasons().stream()
                        .filter(reason -> reason.side() == Side.AGAINST)
                        .findFirst()
                        .orElseThrow();
                reasons.put(doubt.source(), doubt);
                byReason.computeIfAbsent(doubt.source(), _ -> new ArrayList<>()).add(stance.member());
            }
        }
        byReason.entrySet().stream().limit(1).forEach(entry -> {
            Reason doubt = reasons.get(entry.getKey());
            if (doubt != null) {
                String who = Names.capital(names.of(entry.getValue()));
                told.say(pick(place + "doubt", "%s %s along with misgivings.", "%s %s with it, not gladly.")
                                .formatted(who, goes(entry.getValue(), place)))
                        .say(doubt.text(), doubt.cites());
            }
        });
        return told;
    }

    private String goes(List<String> members, String place) {
        return pick(place + "doubt", "1", "2").equals("1")
                ? Names.verb(members, "goes", "go")
                : Names.verb(members, "lives", "live");
    }

    private Told delay(Hearing table, String place) {
        Rule rule = council.delaying(table).orElseThrow();
        return new Told()
                .say(pick(
                        place,
                        "Nobody says no, and yet nothing is concluded.",
                        "There is no objection, but there is no signature either.",
                        "Everybody praises the plan and asks for more time."))
                .say(rule.text(), rule.cites());
    }

    /** How much of the aim is left, in a word. */
    public static String share(double kept) {
        if (kept > 0.99) {
            return "all";
        }
        if (kept >= 0.6) {
            return "most";
        }
        if (kept >= 0.4) {
            return "about half";
        }
        return kept > 0 ? "a small part" : "nothing";
    }

    public Rule rule(String id) {
        return decisions.rule(id);
    }

    public Names names() {
        return names;
    }
}
