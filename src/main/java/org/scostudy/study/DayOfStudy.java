package org.scostudy.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;

/** Everything that decides what a learner studies on one day. */
final class DayOfStudy {

    private final Instant now;
    private final Preferences preferences;
    private final List<StudyCard> wanted;
    private final Map<CardId, String> sections = new LinkedHashMap<>();
    private final List<Card> met;
    private final Map<CardId, Card> unanswered = new HashMap<>();
    private final Set<CardId> answered;
    private final List<Review.Answer> todays;
    private final Map<String, CardId> factsSeen = new HashMap<>();
    private final LocalDate today;

    /**
     * @param wanted cards of the bank that the learner chose to study, in the order of the reading
     * @param met cards answered at least once that come up before the day ends
     * @param unanswered cards with a row but no answer
     * @param answered ids of all cards answered at least once
     * @param todays answers of today, oldest first
     */
    DayOfStudy(
            Instant now,
            LocalDate today,
            Preferences preferences,
            List<StudyCard> wanted,
            List<Card> met,
            List<Card> unanswered,
            Set<CardId> answered,
            List<Review.Answer> todays) {
        this.now = now;
        this.today = today;
        this.preferences = preferences;
        this.wanted = wanted;
        this.answered = answered;
        this.todays = todays;
        wanted.forEach(card -> sections.put(card.id(), card.section()));
        this.met = met.stream()
                .filter(card -> sections.containsKey(card.id()) && !card.away(today))
                .toList();
        unanswered.forEach(card -> this.unanswered.put(card.id(), card));
        todays.forEach(answer -> factsSeen.put(answer.card().siblingKey(), answer.card()));
    }

    Instant now() {
        return now;
    }

    Map<CardId, String> sections() {
        return sections;
    }

    List<String> shownSections() {
        return todays.stream()
                .map(answer -> sections.getOrDefault(answer.card(), ""))
                .toList();
    }

    boolean siblingSeen(CardId card) {
        CardId seen = factsSeen.get(card.siblingKey());
        return seen != null && !seen.equals(card);
    }

    List<Card> inSteps() {
        return met.stream().filter(Card::inSteps).toList();
    }

    /** Reviews of today, longest overdue first. */
    List<Card> due() {
        return met.stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id))
                .toList();
    }

    List<Card> unseen() {
        return wanted.stream()
                .map(StudyCard::id)
                .filter(Predicate.not(answered::contains))
                .map(id -> unanswered.getOrDefault(id, Card.unseen(id, now)))
                .filter(card -> !card.away(today))
                .toList();
    }

    int freshDone() {
        return done(answer -> answer.phaseBefore() == Phase.NEW);
    }

    int reviewsDone() {
        return done(answer -> answer.phaseBefore() == Phase.REVIEW);
    }

    int freshLeft() {
        return Math.max(0, preferences.newPerDay() - freshDone());
    }

    /** How many of the cards that were never asked come tomorrow. */
    int freshTomorrow() {
        return Math.min(preferences.newPerDay(), unseen().size());
    }

    int reviewsLeft() {
        return Math.max(0, preferences.reviewsPerDay() - reviewsDone());
    }

    private int done(Predicate<Review.Answer> kind) {
        Set<CardId> cards = new HashSet<>();
        todays.stream().filter(kind).forEach(answer -> cards.add(answer.card()));
        return cards.size();
    }
}
