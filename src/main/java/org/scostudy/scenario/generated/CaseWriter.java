package org.scostudy.scenario.generated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.scenario.council.Case;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.council.Offer;
import org.scostudy.scenario.council.Offer.Move;
import org.scostudy.scenario.council.Offers;
import org.scostudy.scenario.council.Redrafts;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.story.Choice;
import org.scostudy.scenario.story.Fingerprint;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Scenario.Origin;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.words.CaseWords;
import org.scostudy.scenario.words.EndWords;
import org.scostudy.scenario.words.RedraftWords;
import org.scostudy.scenario.words.Telling;
import org.scostudy.scenario.words.Told;

/**
 * Writes one case as a scenario: foresee who objects, redraft, and then something comes between and the text is on the
 * table once more. What follows from a choice is what the council says of the changed text.
 */
public final class CaseWriter {

    private static final int CHOICES_FIRST = 5;
    private static final int CHOICES_LATER = 5;

    private final Case the;
    private final Decisions decisions;
    private final Proposal proposal;
    private final Council council;
    private final Redrafts redrafts;
    private final Offers offers;
    private final Telling telling;
    private final CaseWords words;
    private final EndWords ends;
    private final String later;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    public CaseWriter(Decisions decisions, Council council, Redrafts redrafts, Case the, Words speech, YearMonth asOf) {
        this.the = the;
        this.decisions = decisions;
        this.proposal = the.proposal();
        this.council = council;
        this.redrafts = redrafts;
        this.offers = new Offers(council, redrafts);
        this.telling = new Telling(decisions, council, speech, the.id());
        var wishes = new RedraftWords(decisions, text -> council.fill(text, the.opening()), speech);
        this.words = new CaseWords(decisions, council, wishes, the, telling, speech, asOf);
        this.ends = new EndWords(decisions, council, redrafts, wishes, the, telling, speech);
        this.later = speech.say("scenario.later");
    }

    /** The scenario; none when the case has no good way out. */
    public Optional<Scenario> write(String pack) {
        Hearing opening = council.hear(the.opening());
        List<Offer> first = offers.at(the.opening(), CHOICES_FIRST, later);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Told lesson = words.expectation(opening).say(telling.voices(opening));
        steps.put(
                "table",
                new Step.Predict(
                        "table",
                        words.reading(),
                        proposal.cites(),
                        opening,
                        words.whoObjects("table"),
                        opening.objectors(),
                        lesson.text(),
                        "redraft"));
        choose("redraft", words.toRedraft(opening), proposal.cites(), opening, first, this::afterFirst);
        Set<String> cites = new LinkedHashSet<>(proposal.cites());
        cites.addAll(lesson.cites());
        return Optional.of(new Scenario(
                the.id(),
                pack,
                words.title(),
                proposal.topic(),
                Origin.GENERATED,
                the.role(),
                words.brief(),
                List.copyOf(cites),
                inOrder(steps, "table"),
                "table",
                proposal.facts()));
    }

    private interface Following {
        /** Writes the step that the offer leads to, and returns its id. */
        String after(Offer offer, String letter);
    }

    private void choose(
            String id, String situation, List<String> cites, Hearing table, List<Offer> offered, Following following) {
        List<Offer> shuffled = new ArrayList<>(offered);
        shuffled.sort(Comparator.comparing(offer -> Fingerprint.of(the.id() + id + offer.move() + offer.change())));
        List<Choice> choices = new ArrayList<>();
        for (Offer offer : shuffled) {
            String letter = String.valueOf((char) ('a' + choices.size()));
            Told told = consequence(offer, id + letter);
            String next = following.after(offer, letter);
            boolean changes = offer.move() == Move.REDRAFT;
            choices.add(new Choice(
                    letter,
                    words.label(offer, id + letter),
                    told.text(),
                    offer.score(),
                    told.cites(),
                    next,
                    changes ? offer.table() : null));
        }
        steps.put(id, new Step.Choose(id, situation, cites, table, choices));
    }

    private Told consequence(Offer offer, String place) {
        return switch (offer.move()) {
            case POSTPONE -> ends.postponing(offer, place);
            case PRESS_ON, REDRAFT -> telling.result(offer.table(), place);
        };
    }

    private String afterFirst(Offer offer, String letter) {
        return switch (offer.outcome()) {
            case Outcome.Postponed _ -> end(offer, letter);
            case Outcome.Blocked _ -> impasse(offer, letter);
            case Outcome.Adopted _, Outcome.WateredDown _ -> twist(offer, letter);
        };
    }

    /** A text that nothing can save any more ends there. */
    private String impasse(Offer offer, String letter) {
        String id = "impasse-" + letter;
        List<Offer> again = offers.at(offer.table().motion(), CHOICES_LATER, later);
        if (again.isEmpty()) {
            return end(offer, letter);
        }
        choose(
                id,
                words.impasse(offer.table(), id),
                proposal.cites(),
                offer.table(),
                again,
                (next, last) -> end(next, letter + last));
        return id;
    }

    private String twist(Offer offer, String letter) {
        Motion before = offer.table().motion();
        Twist twist = twistFor(before);
        List<Offer> then = twist == null ? List.of() : offers.at(twist.changing(before), CHOICES_LATER, later);
        if (twist == null || then.isEmpty()) {
            return end(offer, letter);
        }
        Hearing table = council.hear(twist.changing(before));
        String asked = "news-" + letter;
        String redraft = "answer-" + letter;
        steps.put(
                asked,
                new Step.Predict(
                        asked,
                        words.news(twist, table),
                        twist.cites(),
                        table,
                        words.whoObjects(asked),
                        table.objectors(),
                        words.expectation(table).text(),
                        redraft));
        choose(redraft, words.toRedraft(table), twist.cites(), table, then, (next, last) -> end(next, letter + last));
        return asked;
    }

    private @Nullable Twist twistFor(Motion motion) {
        List<String> twists = proposal.twists();
        for (int step = 0; step < twists.size(); step++) {
            Twist twist = decisions.twist(twists.get((the.firstTwist() + step) % twists.size()));
            if (!twist.changing(motion).equals(motion)) {
                return twist;
            }
        }
        return null;
    }

    private String end(Offer offer, String letters) {
        String id = "end-" + letters;
        double kept = redrafts.kept(offer.table().motion());
        Told debrief = ends.debrief(offer, kept);
        steps.put(
                id,
                new Step.End(
                        id,
                        ends.ending(offer, id, kept),
                        debrief.cites(),
                        offer.table(),
                        offer.outcome(),
                        debrief.text()));
        return id;
    }

    /** From the start onwards, so that the file of a scenario reads like the play. */
    private static Map<String, Step> inOrder(Map<String, Step> steps, String start) {
        Map<String, Step> ordered = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            Step step = steps.get(id);
            if (step != null && ordered.putIfAbsent(id, step) == null) {
                open.addAll(Paths.next(step));
            }
        }
        return ordered;
    }
}
