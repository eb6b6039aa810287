package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Review;

/** Everything that decides what a learner studies on one day. */
public final class DayOfStudy {

    /**
     * What is stored of a learner.
     *
     * @param comingUp cards answered at least once that come up before the day ends
     * @param unanswered cards with a row but no answer
     * @param phases of all cards answered at least once
     * @param todays answers of today, oldest first
     */
    record Stored(List<Card> comingUp, List<Card> unanswered, Map<CardId, Phase> phases, List<Review.Answer> todays) {}

    private final Instant now;
    private final LocalDate today;
    private final Amount amount;
    private final NewcomersOrder order;
    private final Predicate<String> studied;
    private final Stored stored;
    private final Map<CardId, Card> unanswered = new HashMap<>();
    private final Map<String, CardId> factsSeen = new HashMap<>();

    /** @param studied tells the sections that are studied */
    DayOfStudy(
            Instant now,
            LocalDate today,
            Amount amount,
            NewcomersOrder order,
            Predicate<String> studied,
            Stored stored) {
        this.now = now;
        this.today = today;
        this.amount = amount;
        this.order = order;
        this.studied = studied;
        this.stored = stored;
        stored.unanswered().forEach(card -> unanswered.put(card.id(), card));
        stored.todays().forEach(answer -> factsSeen.put(answer.card().siblingKey(), answer.card()));
    }

    public Instant now() {
        return now;
    }

    public LocalDate date() {
        return today;
    }

    Amount.Mixture mixture() {
        return amount.mixture();
    }

    /** Empty where the bank no longer has the card. */
    String section(CardId card) {
        return order.spot(card).map(NewcomersOrder.Spot::section).orElse("");
    }

    List<String> shownSections() {
        return stored.todays().stream().map(answer -> section(answer.card())).toList();
    }

    /** Cards of facts that neither were asked today otherwise nor are among those taken, one of each. */
    List<Card> onePerFact(Stream<Card> cards, Set<String> taken, int most) {
        return new ArrayList<>(cards.filter(card -> !siblingSeen(card.id()))
                .filter(card -> taken.add(card.id().siblingKey()))
                .limit(most)
                .toList());
    }

    private boolean siblingSeen(CardId card) {
        CardId seen = factsSeen.get(card.siblingKey());
        return seen != null && !seen.equals(card);
    }

    /** Whether the card is studied: it is in the bank, in one of the sections, and not put away. */
    boolean has(Card card) {
        return order.spot(card.id())
                        .filter(spot -> studied.test(spot.section()))
                        .isPresent()
                && !card.away(today);
    }

    List<Card> inSteps() {
        return stored.comingUp().stream()
                .filter(card -> card.inSteps() && has(card))
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id))
                .toList();
    }

    /** Reviews of today, longest overdue first. */
    Stream<Card> due() {
        return stored.comingUp().stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW && has(card))
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id));
    }

    /** As the order was when the day began, so that it stays the same all day. */
    Stream<Card> unseen() {
        Map<CardId, Phase> atDawn = new HashMap<>(stored.phases());
        List<Review.Answer> todays = stored.todays();
        for (int i = todays.size() - 1; i >= 0; i--) {
            Review.Answer answer = todays.get(i);
            if (answer.phaseBefore() == Phase.NEW) {
                atDawn.remove(answer.card());
            } else {
                atDawn.put(answer.card(), answer.phaseBefore());
            }
        }
        return order.ahead(atDawn, away(today), studied)
                .filter(card -> !stored.phases().containsKey(card))
                .map(card -> unanswered.getOrDefault(card, Card.unseen(card, now)));
    }

    private Set<CardId> away(LocalDate day) {
        return unanswered.values().stream()
                .filter(card -> card.away(day))
                .map(Card::id)
                .collect(Collectors.toSet());
    }

    public int freshDone() {
        return done(answer -> answer.phaseBefore() == Phase.NEW);
    }

    int reviewsDone() {
        return done(answer -> answer.phaseBefore() == Phase.REVIEW);
    }

    int freshLeft() {
        return Math.max(0, amount.fresh() - freshDone());
    }

    int reviewsLeft() {
        return Math.max(0, amount.reviews() - reviewsDone());
    }

    /** How many of the cards that were never asked come tomorrow. */
    public int freshTomorrow() {
        return (int) order.ahead(stored.phases(), away(today.plusDays(1)), studied)
                .limit(amount.fresh())
                .count();
    }

    private int done(Predicate<Review.Answer> kind) {
        Set<CardId> cards = new HashSet<>();
        stored.todays().stream().filter(kind).forEach(answer -> cards.add(answer.card()));
        return cards.size();
    }
}
