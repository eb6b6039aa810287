package org.scostudy.scenario.words;

import java.util.List;
import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Offer;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;

/** The words in which one case ends: what becomes of the text, and what the way there shows. */
public final class EndWords {

    private final Case the;
    private final Telling telling;
    private final Council council;
    private final Redrafts redrafts;
    private final RedraftWords wishes;
    private final String sponsor;

    public EndWords(Council council, Redrafts redrafts, RedraftWords wishes, Case the, Telling telling) {
        this.the = the;
        this.telling = telling;
        this.council = council;
        this.redrafts = redrafts;
        this.wishes = wishes;
        this.sponsor = telling.names().of(the.opening().sponsor());
    }

    public Told postponing(Offer offer, String place) {
        var told = new Told()
                .say(telling.pick(
                        place,
                        "The point is struck from the agenda.",
                        "The delegates close their folders.",
                        "It is agreed to go on talking."));
        String follows = switch (offer.table().outcome()) {
            case Outcome.Adopted _, Outcome.WateredDown _ -> "Nobody had objected, so this was given away for nothing.";
            case Outcome.Blocked _ ->
                "Nobody has lost face, but nothing is gained, and whoever objected today will object again.";
            case Outcome.Postponed _ ->
                "Nobody has lost face, but nothing is gained, and the same questions will be open next time.";
        };
        return told.say(follows).cite(telling.rule(Council.CONSENSUS).cites());
    }

    public String ending(Offer offer, String place) {
        return switch (offer.outcome()) {
            case Outcome.Adopted _ ->
                telling.pick(
                        place, "The text is signed as it was proposed.", "Six signatures stand under the whole text.");
            case Outcome.WateredDown _ ->
                telling.pick(
                        place,
                        "The text is signed, a little thinner than it came.",
                        "Six signatures stand under what is left of the draft.",
                        "The members sign the shorter text.");
            case Outcome.Blocked _ ->
                telling.pick(
                        place,
                        "The draft is dead.",
                        "There will be no such text.",
                        "The folder is closed without a result.");
            case Outcome.Postponed _ ->
                telling.pick(
                        place,
                        "The matter stays where it was.",
                        "The members part with a date for further talks.",
                        "Nothing is decided today.");
        };
    }

    /** What the way to this end shows, with the rules and interests behind it. */
    public Told debrief(Offer offer, double kept) {
        var told = new Told();
        switch (offer.outcome()) {
            case Outcome.Adopted _ ->
                told.say("All six carry the text, with every clause of %s's draft still in it.".formatted(sponsor));
            case Outcome.WateredDown _ ->
                told.say("All six carry the text. The aim of %s was %s. Of the draft as it was tabled, %s is left."
                        .formatted(sponsor, aim(), Telling.share(kept)));
            case Outcome.Blocked blocked ->
                told.say("The objection of %s stands, and with it falls everything else in the draft."
                        .formatted(telling.names().of(blocked.by())));
            case Outcome.Postponed _ ->
                told.say("Nothing of what %s wanted (%s) has been agreed.".formatted(sponsor, aim()));
        }
        if (offer.outcome().carried()) {
            Told atFirst = telling.objections(council.hear(the.opening()));
            told.say(
                    atFirst.text().isEmpty() ? "" : "What stood in the way at first: " + atFirst.text(),
                    atFirst.cites());
        } else {
            told.say(why(offer.table()));
        }
        return told.say(
                telling.rule(Council.CONSENSUS).text(),
                telling.rule(Council.CONSENSUS).cites());
    }

    /** The smallest changes that would have turned the text. */
    private String enough(Hearing table) {
        List<String> ways = redrafts.turning(table.motion()).stream()
                .limit(2)
                .map(change -> "\u201c" + wishes.of(change) + "\u201d")
                .toList();
        return switch (ways.size()) {
            case 0 -> "";
            case 1 -> "This alone would have been enough: " + ways.getFirst() + ".";
            default -> "Either of these would have been enough: " + Names.joined(ways, "or") + ".";
        };
    }

    private Told why(Hearing table) {
        return switch (table.outcome()) {
            case Outcome.Blocked _ -> telling.objections(table).say(enough(table));
            case Outcome.Postponed _ -> telling.result(table, "debrief");
            case Outcome.Adopted _, Outcome.WateredDown _ -> new Told().say("The text as it stood could have passed.");
        };
    }

    private String aim() {
        return council.fill(the.proposal().aim(), the.opening());
    }
}
