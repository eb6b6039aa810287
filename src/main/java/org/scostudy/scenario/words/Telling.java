package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;

/** Tells in words what the members make of a text, and why. The same place in the same case is always told alike. */
public final class Telling {

    private static final int MOST_DOUBTS = 2;

    private final Decisions decisions;
    private final Council council;
    private final Names names;
    private final Words words;
    private final String seed;

    public Telling(Decisions decisions, Council council, Words words, String seed) {
        this.decisions = decisions;
        this.council = council;
        this.names = new Names(decisions, words);
        this.words = words;
        this.seed = seed;
    }

    /**
     * One of several ways to say something.
     *
     * @param key of the texts without the number at their end
     */
    public String pick(String place, String key, Object... values) {
        return words.say(key + "." + (1 + Math.floorMod((seed + place).hashCode() * 31, words.variants(key))), values);
    }

    /** What becomes of the text as it stands. */
    public Told result(Hearing table, String place) {
        return switch (table.outcome()) {
            case Outcome.Blocked blocked -> refusal(table, blocked, place);
            case Outcome.Postponed _ -> delay(table, place);
            case Outcome.Adopted _ ->
                carried(pick(place, "scenario.adopted", Names.capital(names.all())), table, place);
            case Outcome.WateredDown down ->
                carried(
                        pick(place, "scenario.watered-down", said(table, down.what()), Names.capital(names.all())),
                        table,
                        place);
        };
    }

    private Told carried(String outcome, Hearing table, String place) {
        Told swallowed = swallowed(table, place);
        return new Told()
                .say(outcome)
                .say(made(table, swallowed.text()))
                .say(swallowed)
                .cite(rule(Council.CONSENSUS).cites());
    }

    /** What softens an objection is what made the text possible; not what is told of it anyway. */
    private String made(Hearing table, String told) {
        Set<String> easing = new LinkedHashSet<>();
        for (Stance stance : table.stances().values()) {
            for (Reason reason : stance.reasons()) {
                String eased = reason.eased();
                if (eased != null && !told.contains(said(table, List.of(eased)))) {
                    easing.add(eased);
                }
            }
        }
        return easing.isEmpty() ? "" : words.say("scenario.also-says", said(table, List.copyOf(easing)));
    }

    /** What guests say who have no vote; those who say the same, at once. */
    public Told voices(Hearing table) {
        Map<Stance.Kind, List<String>> guests = new LinkedHashMap<>();
        Map<Stance.Kind, Told> why = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Stance voice : table.voices().values()) {
            Reason reason = voice.reasons().getFirst();
            guests.computeIfAbsent(voice.kind(), _ -> new ArrayList<>()).add(voice.member());
            Told reasons = why.computeIfAbsent(voice.kind(), _ -> new Told());
            if (sources.add(reason.source())) {
                reasons.say(reason.text(), reason.cites());
            }
        }
        var told = new Told();
        guests.forEach((kind, who) -> told.say(words.say(
                        Names.counted(
                                switch (kind) {
                                    case SUPPORTS -> "scenario.voice.supports";
                                    case GOES_ALONG -> "scenario.voice.goes-along";
                                    case OBJECTS -> "scenario.voice.objects";
                                },
                                who),
                        Names.capital(names.of(who))))
                .say(why.getOrDefault(kind, new Told())));
        return told;
    }

    /** What clauses say, each after "that" but the first. */
    String said(Hearing table, List<String> clauses) {
        return said(table, clauses, "scenario.list.and-that");
    }

    /** The same of clauses that a text does not have. */
    String unsaid(Hearing table, List<String> clauses) {
        return said(table, clauses, "scenario.list.or-that");
    }

    private String said(Hearing table, List<String> clauses, String last) {
        List<String> said = clauses.stream()
                .map(decisions::clause)
                .map(clause -> council.fill(clause.text(), table.motion()))
                .toList();
        String all = said.getFirst();
        for (int place = 1; place < said.size(); place++) {
            String key = place == said.size() - 1 ? last : "scenario.list.that";
            all = words.say(key, all, said.get(place));
        }
        return all;
    }

    private Told refusal(Hearing table, Outcome.Blocked blocked, String place) {
        String who = names.of(blocked.by());
        return new Told()
                .say(pick(place, Names.counted("scenario.refused", blocked.by()), Names.capital(who), who))
                .say(objections(table))
                .cite(rule(Council.CONSENSUS).cites());
    }

    /** Why those who object do so. */
    public Told objections(Hearing table) {
        return objections(table, Set.of());
    }

    /** @param inTheWay ids of clauses that a reason is given for in any case */
    Told objections(Hearing table, Set<String> inTheWay) {
        return new Objections(names, words).on(table, inTheWay);
    }

    /** Who lets the text pass in spite of something vital, and what that is. */
    public Told swallowed(Hearing table, String place) {
        var told = new Told();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Map<Reason, List<String>> giveWay = new LinkedHashMap<>();
        for (Stance stance : table.stances().values()) {
            if (stance.hasReservations()
                    && !stance.member().equals(table.motion().sponsor())) {
                Reason doubt = stance.against().getFirst();
                reasons.put(doubt.source(), doubt);
                stance.counterweights(doubt)
                        .findFirst()
                        .ifPresent(reason -> giveWay.computeIfAbsent(reason, _ -> new ArrayList<>())
                                .add(stance.member()));
                byReason.computeIfAbsent(doubt.source(), _ -> new ArrayList<>()).add(stance.member());
            }
        }
        Comparator<Reason> weightiest = Comparator.comparing(Reason::strength).reversed();
        List<Reason> doubts =
                reasons.values().stream().sorted(weightiest).limit(MOST_DOUBTS).toList();
        byReason.entrySet().stream()
                .filter(entry -> doubts.contains(reasons.get(entry.getKey())))
                .forEach(entry -> {
                    Reason doubt = reasons.get(entry.getKey());
                    if (doubt != null) {
                        String who = Names.capital(names.each(entry.getValue()));
                        told.say(pick(
                                        place + "doubt" + told.text().length(),
                                        Names.counted("scenario.swallowed", entry.getValue()),
                                        who))
                                .say(doubt.text(), doubt.cites())
                                .say(sponsorsOwn(table, doubt));
                    }
                });
        // What weighs on the other side of several worries is told once, after all of them.
        giveWay.forEach((reason, who) ->
                told.say(words.say("scenario.outweighed", names.each(who), reason.text()), reason.cites()));
        return told;
    }

    /** A sponsor swallows for its own draft what others swallow, and it is said so. */
    private String sponsorsOwn(Hearing table, Reason doubt) {
        String sponsor = table.motion().sponsor();
        boolean shares = table.stance(sponsor).against().stream()
                .anyMatch(reason -> reason.source().equals(doubt.source()));
        return shares ? words.say("scenario.swallowed.sponsor", names.of(sponsor)) : "";
    }

    private Told delay(Hearing table, String place) {
        Rule rule = council.delaying(table).orElseThrow();
        return new Told().say(pick(place, "scenario.delayed")).say(rule.text(), rule.cites());
    }

    /** How much of the aim is left, in a word. */
    public String share(double kept) {
        if (kept > 0.99) {
            return words.say("scenario.share.all");
        }
        if (kept >= 0.6) {
            return words.say("scenario.share.most");
        }
        if (kept >= 0.4) {
            return words.say("scenario.share.half");
        }
        return words.say(kept > 0 ? "scenario.share.part" : "scenario.share.nothing");
    }

    public Rule rule(String id) {
        return decisions.rule(id);
    }

    public Names names() {
        return names;
    }
}
