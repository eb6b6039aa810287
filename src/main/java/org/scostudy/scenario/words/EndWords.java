package org.scostudy.scenario.words;

import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Offer;
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
        var told = new Told();
        switch (offer.outcome()) {
            case Outcome.Adopted _ -> told.say(words.say("scenario.debrief.adopted", all(), sponsor));
            case Outcome.WateredDown _
            when kept == 0 -> told.say(words.say("scenario.debrief.emptied", all(), sponsor, aim()));
            case Outcome.WateredDown _ ->
                told.say(words.say(
                        redrafts.keepsAim(offer.table().motion())
                                ? "scenario.debrief.watered-down"
                                : "scenario.debrief.aim-gone",
                        all(),
                        sponsor,
                        aim(),
                        telling.share(kept)));
            case Outcome.Blocked blocked ->
                told.say(words.say("scenario.debrief.blocked", telling.names().of(blocked.by())));
            case Outcome.Postponed _ -> told.say(words.say("scenario.debrief.postponed", sponsor, aim()));
        }
        if (offer.outcome().carried()) {
            Told atFirst = telling.objections(council.hear(the.opening()));
            told.say(
                    atFirst.text().isEmpty() ? "" : words.say("scenario.debrief.at-first", atFirst.text()),
                    atFirst.cites());
            told.say(atFirst.text().isEmpty() ? "" : turned(offer.table()));
        } else {
            told.say(why(offer.table()));
        }
        Report reported = the.proposal().reported();
        return told.say(
                        telling.rule(Council.CONSENSUS).text(),
                        telling.rule(Council.CONSENSUS).cites())
                .say(
                        words.say("scenario.debrief.reported", council.fill(reported.text(), the.opening())),
                        reported.cites());
    }

    /** What has come since the opening and without which the text would not have been carried; empty for nothing. */
    private String turned(Hearing table) {
        Motion motion = table.motion();
        Motion asOpened = new Motion(
                motion.proposal(),
                motion.sponsor(),
                motion.host(),
                motion.clauses(),
                the.opening().circumstances());
        if (!council.hear(asOpened).outcome().carried()) {
            return motion.circumstances().stream()
                    .filter(now -> !the.opening().circumstances().contains(now))
                    .map(now -> String.valueOf(decisions.circumstances().get(now)))
                    .map(now -> words.say("scenario.debrief.turned", Names.small(now)))
                    .collect(Collectors.joining(" "));
        }
        return motion.clauses().stream()
                .filter(clause -> !the.opening().clauses().contains(clause))
                .filter(clause ->
                        !council.hear(motion.without(clause)).outcome().carried())
                .findFirst()
                .map(clause -> words.say("scenario.debrief.turned-by-clause", telling.said(table, List.of(clause))))
                .orElse("");
    }

    /** The smallest changes that would have turned the text. */
    private String enough(Hearing table) {
        List<String> ways = redrafts.turning(table.motion()).stream()
                .limit(2)
                .map(change -> words.say("scenario.quoted", wishes.of(change)))
                .toList();
        return switch (ways.size()) {
            case 0 -> "";
            case 1 -> words.say("scenario.debrief.enough", ways.getFirst());
            default -> words.say("scenario.debrief.either", words.or(ways));
        };
    }

    private Told why(Hearing table) {
        return switch (table.outcome()) {
            case Outcome.Blocked _ -> telling.objections(table).say(enough(table));
            case Outcome.Postponed _ -> telling.result(table, "debrief");
            case Outcome.Adopted _, Outcome.WateredDown _ -> new Told().say(words.say("scenario.debrief.could-have"));
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
