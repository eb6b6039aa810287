package org.scostudy.scenario.words;

import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Offer;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;

/** The words of one case, from its opening to the last question; its end is told by {@link EndWords}. */
public final class CaseWords {

    private final Decisions decisions;
    private final Case the;
    private final Proposal proposal;
    private final Telling telling;
    private final Council council;
    private final RedraftWords wishes;
    private final String sponsor;

    public CaseWords(Decisions decisions, Council council, RedraftWords wishes, Case the, Telling telling) {
        this.decisions = decisions;
        this.the = the;
        this.proposal = the.proposal();
        this.telling = telling;
        this.council = council;
        this.wishes = wishes;
        this.sponsor = telling.names().of(the.opening().sponsor());
    }

    private String fill(String text) {
        return council.fill(text, the.opening());
    }

    public String title() {
        String between =
                decisions.twist(proposal.twists().get(the.firstTwist())).title();
        String role = the.role();
        String subject = fill(proposal.title());
        if (role == null) {
            return "%s: %s asks, and %s".formatted(subject, sponsor, between);
        }
        return role.equals(the.opening().sponsor())
                ? "%s: %s's own draft, and %s".formatted(subject, sponsor, between)
                : "%s: %s faces %s's draft, and %s"
                        .formatted(subject, telling.names().of(role), sponsor, between);
    }

    public String brief() {
        var told = new Told().say(fill(proposal.brief()));
        for (String id : the.opening().circumstances()) {
            told.say("In these weeks: " + decisions.circumstances().get(id));
        }
        return told.say(task())
                .say(
                        "(The case is imagined; how the members act follows what the article says of them as of December 2009.)")
                .text();
    }

    private String task() {
        String role = the.role();
        if (role == null) {
            return telling.pick(
                    "task",
                    "You are in the chair. Find a text that all six can carry and that keeps as much of the proposal as possible.",
                    "You chair the meeting and want a text by tonight: one that nobody blocks and that still says something.",
                    "As chair you take no side, but you want a result: all six must agree, and little should be lost.");
        }
        String name = telling.names().of(role);
        return role.equals(the.opening().sponsor())
                ? telling.pick(
                                "task",
                                "You speak for %s. Bring home as much of your draft as the others will let pass.",
                                "The draft is yours, for you are %s's delegate. Save as much of it as you can without being stopped.")
                        .formatted(name)
                : telling.pick(
                                "task",
                                "You speak for %s. Help to find a text that your capital can sign and that leaves the others what they want.",
                                "You sit behind the sign of %s. A plain no would be easy; better is a text that all can live with, you included.")
                        .formatted(name);
    }

    public String reading() {
        return telling.pick(
                        "reading",
                        "%s's delegate reads the draft aloud. Pens begin to move around the table.",
                        "The draft of %s goes round in six copies; the lamps are on, and nobody speaks yet.",
                        "%s has the floor, and the others read along.",
                        "Six delegations bend over %s's draft. Some faces harden.")
                .formatted(sponsor);
    }

    public String whoObjects(String place) {
        return telling.pick(
                place + "who",
                "Who will object to the text as it stands?",
                "Which members will say no to this?",
                "Put to the members as it is: who objects?",
                "From whom do you expect a no?");
    }

    /** The answer to who objects, with reasons. */
    public Told expectation(Hearing table) {
        if (!table.objectors().isEmpty()) {
            String who = Names.capital(telling.names().of(table.objectors()));
            return new Told()
                    .say(who + " " + Names.verb(table.objectors(), "objects.", "object."))
                    .say(telling.objections(table));
        }
        return switch (table.outcome()) {
            case Outcome.Postponed _ -> telling.result(table, "expectation");
            case Outcome.Adopted _, Outcome.WateredDown _, Outcome.Blocked _ -> {
                Told swallowed = telling.swallowed(table, "expectation");
                yield new Told()
                        .say(
                                swallowed.text().isEmpty()
                                        ? telling.pick(
                                                "expectation",
                                                "No member objects: nothing in the text touches what one of them would say no to.",
                                                "Nobody does. Nothing in it is worth a veto to any member.")
                                        : telling.pick(
                                                "expectation",
                                                "No member objects, though not everybody is glad.",
                                                "Nobody does, but not everybody is glad."))
                        .say(swallowed);
            }
        };
    }

    public String toRedraft(Hearing table) {
        return switch (table.outcome()) {
            case Outcome.Blocked blocked ->
                telling.pick(
                                "redraft",
                                "With %s against it, this text will not pass. What do you do?",
                                "Consensus fails on the objection of %s. What do you propose?",
                                "So there is the objection of %s. What now?")
                        .formatted(telling.names().of(blocked.by()));
            case Outcome.Postponed _ ->
                telling.pick(
                        "redraft",
                        "Nobody is against it, but nobody signs either. What do you propose?",
                        "The talk goes round in circles, friendly and fruitless. What do you do?");
            case Outcome.Adopted _, Outcome.WateredDown _ ->
                telling.pick(
                        "redraft",
                        "Nobody objects so far. What do you do?",
                        "The way looks clear. What do you propose?");
        };
    }

    public String impasse(Hearing table, String place) {
        return telling.pick(
                place,
                "The meeting is interrupted and resumed. There is time for one more attempt.",
                "Over tea the delegates are friendlier than at the table. You may try once more.",
                "The draft lies there as before, and the evening is long. One last try.");
    }

    public String news(Twist twist, Hearing table) {
        return council.fill(twist.text(), table.motion());
    }

    public String label(Offer offer, String place) {
        return switch (offer.move()) {
            case PRESS_ON ->
                telling.pick(
                        place,
                        "Put the text to the members as it is.",
                        "Change nothing and ask for agreement.",
                        "Stand by every word.");
            case POSTPONE ->
                telling.pick(
                        place,
                        "Put the matter off to the next summit.",
                        "Leave it open and talk about it another time.",
                        "Ask for a postponement.");
            case REDRAFT -> wishes.of(offer.change()) + ".";
        };
    }
}
