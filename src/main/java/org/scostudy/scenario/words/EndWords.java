package org.scostudy.scenario.words;

import java.util.List;
import java.util.Set;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Offer;
import org.scostudy.scenario.council.Redraft;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal.Report;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;

/** The words in which one case ends: what becomes of the text, and what the way there shows. */
public final class EndWords {

    private final Decisions decisions;
    private final Case the;
    private final Telling telling;
    private final Council council;
    private final Redrafts redrafts;
    private final RedraftWords wishes;
    private final Words words;
    private final String sponsor;

    public EndWords(
            Decisions decisions,
            Council council,
            Redrafts redrafts,
            RedraftWords wishes,
            Case the,
            Telling telling,
            Words words) {
        this.decisions = decisions;
        this.the = the;
        this.telling = telling;
        this.council = council;
        this.redrafts = redrafts;
        this.wishes = wishes;
        this.words = words;
        this.sponsor = telling.names().of(the.opening().sponsor());
    }

    public Told postponing(Offer offer, String place) {
        var told = new Told().say(telling.pick(place, "scenario.postponing"));
        String follows = switch (offer.table().outcome()) {
            case Outcome.Adopted _, Outcome.WateredDown _ -> "scenario.postponing.given-away";
            case Outcome.Blocked _ -> "scenario.postponing.object-again";
            case Outcome.Postponed _ -> "scenario.postponing.open-again";
        };
        return told.say(words.say(follows)).cite(telling.rule(Council.CONSENSUS).cites());
    }

    public String ending(Offer offer, String place, double kept) {
        return switch (offer.outcome()) {
            case Outcome.WateredDown _ when kept == 0 -> telling.pick(place, "scenario.end.emptied", signatures());
            case Outcome.Adopted _ -> telling.pick(place, "scenario.end.adopted", signatures());
            case Outcome.WateredDown _ -> telling.pick(place, "scenario.end.watered-down", signatures());
            case Outcome.Blocked _ -> telling.pick(place, "scenario.end.blocked");
            case Outcome.Postponed _ -> telling.pick(place, "scenario.end.postponed");
        };
    }

    /** What the way to this end shows, with the rules and interests behind it. */
    public Told debrief(Offer offer, double kept) {
        var told = new Told().say(came(offer, kept));
        Hearing opening = council.hear(the.opening());
        if (offer.outcome().carried()) {
            Told atFirst = telling.objections(opening);
            council.delaying(opening).ifPresent(rule -> atFirst.say(rule.text(), rule.cites()));
            if (!atFirst.text().isEmpty()) {
                told.say(words.say("scenario.debrief.at-first", atFirst.text()), atFirst.cites())
                        .say(turned(offer.table()));
            }
        } else {
            told.say(why(offer.table()));
        }
        Report reported = the.proposal().reported();
        return told.say(lesson(offer, opening))
                .cite(telling.rule(Council.CONSENSUS).cites())
                .say(
                        words.say("scenario.debrief.reported", council.fill(reported.text(), the.opening())),
                        reported.cites());
    }

    private String came(Offer offer, double kept) {
        return switch (offer.outcome()) {
            case Outcome.Adopted _ -> words.say("scenario.debrief.adopted", all(), sponsor);
            case Outcome.WateredDown _ when kept == 0 -> words.say("scenario.debrief.emptied", all(), sponsor, aim());
            case Outcome.WateredDown _ ->
                words.say(aimOf(offer.table().motion()), all(), sponsor, aim(), telling.share(kept));
            case Outcome.Blocked blocked ->
                words.say("scenario.debrief.blocked", telling.names().of(blocked.by()));
            case Outcome.Postponed _ -> words.say("scenario.debrief.postponed", sponsor, aim());
        };
    }

    private String aimOf(Motion signed) {
        if (redrafts.keepsAim(signed)) {
            return "scenario.debrief.watered-down";
        }
        String aim = the.proposal().clauses().getFirst();
        boolean wasInTheWay = Turning.inTheWay(council.hear(the.opening())).contains(aim);
        return !wasInTheWay && council.hear(signed.with(aim)).outcome().carried()
                ? "scenario.debrief.aim-given-up"
                : "scenario.debrief.aim-gone";
    }

    /** What consensus has to do with it; empty where it had nothing to. */
    private String lesson(Offer offer, Hearing opening) {
        boolean objected = !offer.table().objectors().isEmpty()
                || offer.outcome().carried() && !opening.objectors().isEmpty();
        if (objected) {
            return telling.rule(Council.CONSENSUS).text();
        }
        return offer.table().outcome() instanceof Outcome.Postponed ? words.say("scenario.debrief.no-signature") : "";
    }

    private String turned(Hearing table) {
        return new Turning(decisions, council, the.opening(), telling, words).of(table);
    }

    /** The smallest changes that would have turned the text, two at most; those first that leave the aim in it. */
    private String enough(Hearing table) {
        Motion motion = table.motion();
        List<Redraft> all = redrafts.turning(motion);
        List<Redraft> saving = all.stream()
                .filter(change -> redrafts.keepsAim(change.applyTo(motion)))
                .limit(2)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        if (!redrafts.keepsAim(motion)) {
            return saving.isEmpty()
                    ? lost(
                            all.stream().limit(2).toList(),
                            "scenario.debrief.rest-alone",
                            "scenario.debrief.rest-either")
                    : lost(saving, "scenario.debrief.back-alone", "scenario.debrief.back-either");
        }
        if (saving.isEmpty()) {
            return words.say(
                    "scenario.debrief.rest", sponsor, aim(), telling.names().all(), quoted(all.getFirst()));
        }
        return saving.size() > 1
                ? words.say("scenario.debrief.either", quoted(saving))
                : alone(motion, saving.getFirst());
    }

    /** Where the aim was no longer in the text. */
    private String lost(List<Redraft> ways, String alone, String either) {
        return words.say(ways.size() > 1 ? either : alone, sponsor, aim(), all(), quoted(ways));
    }

    /** What only comes into the text, and does not make it pass, is told apart from what does. */
    private String alone(Motion motion, Redraft way) {
        Redraft dropping = new Redraft(way.dropped(), Set.of());
        boolean more = !way.dropped().isEmpty()
                && !way.added().isEmpty()
                && way.added().stream().noneMatch(added -> stepsIn(added, way.dropped()))
                && council.hear(dropping.applyTo(motion)).outcome().carried();
        return more
                ? words.say(
                        "scenario.debrief.enough-then", quoted(dropping), quoted(new Redraft(Set.of(), way.added())))
                : words.say("scenario.debrief.enough", quoted(way));
    }

    private boolean stepsIn(String added, Set<String> dropped) {
        String instead = decisions.clause(added).instead();
        return instead != null && dropped.contains(instead);
    }

    private String quoted(List<Redraft> ways) {
        return words.or(ways.stream().map(this::quoted).toList());
    }

    private String quoted(Redraft change) {
        return words.say("scenario.quoted", wishes.alone(change));
    }

    private Told why(Hearing table) {
        return switch (table.outcome()) {
            case Outcome.Blocked _ -> {
                Set<String> inTheWay = redrafts.turning(table.motion()).stream()
                        .findFirst()
                        .map(Redraft::dropped)
                        .orElse(Set.of());
                yield telling.objections(table, inTheWay).say(enough(table));
            }
            case Outcome.Postponed _ -> telling.result(table, "debrief");
            case Outcome.Adopted _, Outcome.WateredDown _ ->
                new Told()
                        .say(
                                redrafts.keepsAim(table.motion())
                                        ? words.say(
                                                "scenario.debrief.could-have",
                                                telling.names().all())
                                        : words.say(
                                                "scenario.debrief.could-have-rest",
                                                sponsor,
                                                telling.names().all()));
        };
    }

    private String all() {
        return Names.capital(telling.names().all());
    }

    /** How many sign. */
    private String signatures() {
        return Names.capital(telling.names().count());
    }

    private String aim() {
        return council.fill(the.proposal().aim(), the.opening());
    }
}
