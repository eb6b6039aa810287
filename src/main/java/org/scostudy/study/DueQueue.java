package org.scostudy.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;

/**
 * What comes next today, and why: cards in their learning steps first, then reviews with new cards spread evenly among
 * them, taking the section that was seen longest ago. Cards of one fact never meet on one day.
 */
final class DueQueue implements CardQueue {

    /** A card in its steps may come this much early when nothing else is left. */
    static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

    /** How many cards of each kind are left for today. */
    record Counts(int fresh, int learning, int due) {
        int total() {
            return fresh + learning + due;
        }
    }

    private final Instant now;
    private final Map<CardId, String> sections;
    private final Deque<Card> learning;
    private final List<Card> reviews;
    private final List<Card> fresh;
    private final Map<String, Integer> lastShown = new HashMap<>();
    private int clock;
    private int reviewsDone;
    private int freshDone;
    private int freshLeft;
    private final int reviewsTotal;
    private final int freshTotal;
    private final Counts counts;
    private final int freshTomorrow;

    DueQueue(DayOfStudy day, @Nullable CardId showing) {
        now = day.now();
        sections = day.sections();
        freshDone = day.freshDone();
        reviewsDone = day.reviewsDone();
        day.shownSections().forEach(section -> lastShown.put(section, ++clock));

        Set<String> facts = new HashSet<>();
        learning = new ArrayDeque<>(day.inSteps().stream()
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id))
                .toList());
        learning.forEach(card -> facts.add(card.id().siblingKey()));
        reviews = onePerFact(day, facts, day.due(), day.reviewsLeft());
        fresh = onePerFact(day, facts, day.unseen(), Integer.MAX_VALUE);
        freshLeft = Math.min(day.freshLeft(), fresh.size());
        freshTomorrow = day.freshTomorrow();
        counts = new Counts(freshLeft, learning.size(), reviews.size());
        freshTotal = freshDone + freshLeft;
        reviewsTotal = reviewsDone + reviews.size();
        if (showing != null) {
            leave(showing);
        }
    }

    private static List<Card> onePerFact(DayOfStudy day, Set<String> facts, List<Card> cards, int limit) {
        List<Card> chosen = new ArrayList<>();
        for (Card card : cards) {
            if (chosen.size() >= limit) {
                break;
            }
            if (!day.siblingSeen(card.id()) && facts.add(card.id().siblingKey())) {
                chosen.add(card);
            }
        }
        return chosen;
    }

    @Override
    public Counts counts() {
        return counts;
    }

    @Override
    public int freshTomorrow() {
        return freshTomorrow;
    }

    @Override
    public Optional<Instant> waitUntil() {
        return reviews.isEmpty() && freshLeft == 0 && !learning.isEmpty()
                ? Optional.of(learning.getFirst().memory().due())
                : Optional.empty();
    }

    @Override
    public List<Card> take(int number) {
        List<Card> taken = new ArrayList<>();
        while (taken.size() < number) {
            Card next = next();
            if (next == null) {
                break;
            }
            taken.add(next);
        }
        return taken;
    }

    private @Nullable Card next() {
        if (comesWithin(Duration.ZERO)) {
            return shown(learning.removeFirst());
        }
        if (!reviews.isEmpty() || freshLeft > 0) {
            return freshIsNext() ? newCard() : review();
        }
        return comesWithin(LEARN_AHEAD) ? shown(learning.removeFirst()) : null;
    }

    private boolean comesWithin(Duration ahead) {
        return !learning.isEmpty() && !learning.getFirst().memory().due().isAfter(now.plus(ahead));
    }

    private boolean freshIsNext() {
        if (freshLeft == 0 || reviews.isEmpty()) {
            return reviews.isEmpty();
        }
        return (long) (freshDone + 1) * (reviewsTotal + 1) <= (long) (reviewsDone + 1) * (freshTotal + 1);
    }

    private Card newCard() {
        freshDone++;
        freshLeft--;
        return shown(removeLeastRecent(fresh));
    }

    private Card review() {
        reviewsDone++;
        return shown(removeLeastRecent(reviews));
    }

    private Card removeLeastRecent(List<Card> cards) {
        Card first = cards.stream()
                .min(Comparator.comparingInt(card -> lastShown.getOrDefault(section(card.id()), 0)))
                .orElseThrow();
        cards.remove(first);
        return first;
    }

    private Card shown(Card card) {
        lastShown.put(section(card.id()), ++clock);
        return card;
    }

    private String section(CardId id) {
        return sections.getOrDefault(id, "");
    }

    /** The card is on the learner's screen: it is no longer in the queue. */
    private void leave(CardId showing) {
        learning.removeIf(card -> card.id().equals(showing));
        if (reviews.removeIf(card -> card.id().equals(showing))) {
            reviewsDone++;
        }
        if (freshLeft > 0 && fresh.removeIf(card -> card.id().equals(showing))) {
            freshDone++;
            freshLeft--;
        }
        lastShown.put(section(showing), ++clock);
    }
}
