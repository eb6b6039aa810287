package org.scostudy.scenario.words;

import java.time.YearMonth;
import org.scostudy.language.DateForm;
import org.scostudy.language.Words;
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
    private final Words words;
    private final YearMonth asOf;
    private final String sponsor;

    public CaseWords(
            Decisions decisions,
            Council council,
            RedraftWords wishes,
            Case the,
            Telling telling,
            Words words,
            YearMonth asOf) {
        this.decisions = decisions;
        this.the = the;
        this.proposal = the.proposal();
        this.telling = telling;
        this.council = council;
        this.wishes = wishes;
        this.words = words;
        this.asOf = asOf;
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
            return words.say("scenario.title.chair", subject, sponsor, between);
        }
        if (!decisions.actor(role).votes()) {
            return words.say("scenario.title.guest", subject, telling.names().of(role), sponsor, between);
        }
        return role.equals(the.opening().sponsor())
                ? words.say("scenario.title.sponsor", subject, sponsor, between)
                : words.say("scenario.title.member", subject, telling.names().of(role), sponsor, between);
    }

    public String brief() {
        var told = new Told().say(fill(proposal.brief()));
        for (String id : the.opening().circumstances()) {
            told.say(words.say(
                    "scenario.brief.weeks",
                    Names.small(String.valueOf(decisions.circumstances().get(id)))));
        }
        return told.say(task())
                .say(words.say("scenario.brief.imagined", DateForm.MONTH.say(asOf, words.locale())))
                .text();
    }

    private String task() {
        String role = the.role();
        if (role == null) {
            return telling.pick("task", "scenario.task.chair", telling.names().all());
        }
        String name = telling.names().of(role);
        if (!decisions.actor(role).votes()) {
            return telling.pick(
                    "task", "scenario.task.guest", name, telling.names().all());
        }
        return role.equals(the.opening().sponsor())
                ? telling.pick("task", "scenario.task.sponsor", name)
                : telling.pick("task", "scenario.task.member", name);
    }

    public String reading() {
        return telling.pick(
                "reading",
                "scenario.reading",
                sponsor,
                telling.names().count(),
                Names.capital(telling.names().count()));
    }

    public String whoObjects(String place) {
        return telling.pick(place + "who", "scenario.who");
    }

    /** The answer to who objects, with reasons. */
    public Told expectation(Hearing table) {
        if (!table.objectors().isEmpty()) {
            String who = Names.capital(telling.names().of(table.objectors()));
            return new Told()
                    .say(words.say(Names.counted("scenario.objects", table.objectors()), who))
                    .say(telling.objections(table));
        }
        return switch (table.outcome()) {
            case Outcome.Postponed _ -> telling.result(table, "expectation");
            case Outcome.Adopted _, Outcome.WateredDown _, Outcome.Blocked _ -> {
                Told swallowed = telling.swallowed(table, "expectation");
                yield new Told()
                        .say(
                                swallowed.text().isEmpty()
                                        ? telling.pick("expectation", "scenario.nobody")
                                        : telling.pick("expectation", "scenario.nobody-glad"))
                        .say(swallowed);
            }
        };
    }

    public String toRedraft(Hearing table) {
        return switch (table.outcome()) {
            case Outcome.Blocked blocked ->
                telling.pick(
                        "redraft",
                        Names.counted("scenario.redraft.blocked", blocked.by()),
                        telling.names().of(blocked.by()),
                        Names.capital(telling.names().of(blocked.by())));
            case Outcome.Postponed _ -> telling.pick("redraft", "scenario.redraft.postponed");
            case Outcome.Adopted _, Outcome.WateredDown _ -> telling.pick("redraft", "scenario.redraft.open");
        };
    }

    public String impasse(Hearing table, String place) {
        return telling.pick(place, "scenario.impasse");
    }

    public String news(Twist twist, Hearing table) {
        return council.fill(twist.text(), table.motion());
    }

    public String label(Offer offer, String place) {
        return switch (offer.move()) {
            case PRESS_ON -> telling.pick(place, "scenario.press-on");
            case POSTPONE -> telling.pick(place, "scenario.postpone");
            case REDRAFT -> words.say("scenario.redraft.sentence", wishes.of(offer.change()));
        };
    }
}
