package org.scostudy.study.queue;

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
import org.scostudy.study.log.Card;

/**
 * What comes next today, and why: cards in their learning steps first, then reviews, taking the section that was seen
 * longest ago, with new cards spread evenly among them, before or after them. Cards of one fact never meet on one day.
 */
public final class DueQueue implements CardQueue {

    /** How many cards of each kind are left for today. */
    public record Counts(int fresh, int learning, int due) {
        public int total() {
            return fresh + learning + due;
        }
    }

    private final DayOfStudy day;
    private final Instant now;
    private final Deque<Card> learning;
    private final List<Card> reviews;
    private final List<Card> fresh;
    private final Map<String, Integer> lastShown = new HashMap<>();
    private int clock;
    private int reviewsDone;
    private int freshDone;
    private final int reviewsTotal;
    private final int freshTotal;
    private final Counts counts;

    public DueQueue(DayOfStudy day, @Nullable CardId showing) {
        this.day = day;
        now = day.now();
        freshDone = day.freshDone();
        reviewsDone = day.reviewsDone();
        day.shownSections().forEach(section -> lastShown.put(section, ++clock));

        Set<String> facts = new HashSet<>();
        learning = new ArrayDeque<>(day.inSteps());
        learning.forEach(card -> facts.add(card.id().siblingKey()));
        reviews = day.onePerFact(day.due(), facts, day.reviewsLeft());
        fresh = day.onePerFact(day.unseen(), facts, day.freshLeft());
        counts = new Counts(fresh.size(), learning.size(), reviews.size());
        freshTotal = freshDone + fresh.size();
        reviewsTotal = reviewsDone + reviews.size();
        if (showing != null) {
            leave(showing);
        }
    }

    @Override
    public Counts counts() {
        return counts;
    }

    @Override
    public Optional<Instant> waitUntil() {
        return reviews.isEmpty() && fresh.isEmpty() && !learning.isEmpty()
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
        if (!reviews.isEmpty() || !fresh.isEmpty()) {
            return freshIsNext() ? newCard() : review();
        }
        return comesWithin(day.learnAhead()) ? shown(learning.removeFirst()) : null;
    }

    private boolean comesWithin(Duration ahead) {
        return !learning.isEmpty() && !learning.getFirst().memory().due().isAfter(now.plus(ahead));
    }

    private boolean freshIsNext() {
        if (fresh.isEmpty() || reviews.isEmpty()) {
            return reviews.isEmpty();
        }
        return switch (day.mixture()) {
            case SPREAD -> (long) (freshDone + 1) * (reviewsTotal + 1) <= (long) (reviewsDone + 1) * (freshTotal + 1);
            case REVIEWS_FIRST -> false;
            case NEW_FIRST -> true;
        };
    }

    private Card newCard() {
        freshDone++;
        return shown(fresh.removeFirst());
    }

    private Card review() {
        reviewsDone++;
        Card longestAgo = reviews.stream()
                .min(Comparator.comparingInt(card -> lastShown.getOrDefault(day.section(card.id()), 0)))
                .orElseThrow();
        reviews.remove(longestAgo);
        return shown(longestAgo);
    }

    private Card shown(Card card) {
        lastShown.put(day.section(card.id()), ++clock);
        return card;
    }

    /** The card is on the learner's screen: it is no longer in the queue. */
    private void leave(CardId showing) {
        learning.removeIf(card -> card.id().equals(showing));
        if (reviews.removeIf(card -> card.id().equals(showing))) {
            reviewsDone++;
        }
        if (fresh.removeIf(card -> card.id().equals(showing))) {
            freshDone++;
        }
        lastShown.put(day.section(showing), ++clock);
    }
}
