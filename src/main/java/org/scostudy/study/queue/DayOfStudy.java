package org.scostudy.study.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.scostudy.study.settings.CardOrder;

/** Everything that decides what a learner studies on one day. */
public final class DayOfStudy {

    private final Instant now;
    private final LocalDate today;
    private final Amount amount;
    private final NewcomersOrder order;
    private final NewcomersOrder.Wish wish;
    private final Predicate<String> studied;
    private final Stored stored;
    private final Object sections;
    private final Map<String, CardId> factsSeen = new HashMap<>();

    /**
     * @param sections those that are studied, in any form that can be compared
     * @param studied tells the same, section by section
     */
    DayOfStudy(
            Instant now,
            Amount amount,
            NewcomersOrder order,
            NewcomersOrder.Wish wish,
            Object sections,
            Predicate<String> studied,
            Stored stored) {
        this.now = now;
        this.today = stored.day();
        this.amount = amount;
        this.order = order;
        this.wish = wish;
        this.sections = sections;
        this.studied = studied;
        this.stored = stored;
        stored.todays().forEach(answer -> factsSeen.put(answer.card().siblingKey(), answer.card()));
    }

    public Instant now() {
        return now;
    }

    public LocalDate date() {
        return today;
    }

    CardOrder.Mixture mixture() {
        return amount.order().mixture();
    }

    /** So much before its time a card in its steps may come when nothing else is left. */
    Duration learnAhead() {
        return amount.order().learnAhead();
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

    /** Those go on over the end of a day, for the sitting does. */
    List<Card> inSteps() {
        Instant soon = now.plus(learnAhead());
        Instant end = soon.isAfter(stored.until()) ? soon : stored.until();
        return stored.steps().stream()
                .filter(card -> card.memory().due().isBefore(end) && has(card))
                .toList();
    }

    /** Reviews of today, those that come first first. */
    Stream<Card> due() {
        return amount.reviewOrder().of(stored.reviews().stream().filter(this::has));
    }

    /** How many reviews wait today or waited when the day began, whatever its limit. */
    public int reviewsInAll() {
        return (int) stored.reviews().stream().filter(this::has).count() + reviewsDone();
    }

    /** New cards of the day in all. */
    public int freshInAll() {
        return amount.fresh();
    }

    Stream<Card> unseen() {
        return newcomersOfToday().map(card -> stored.unanswered().getOrDefault(card, Card.unseen(card, now)));
    }

    /** Those not met yet, in the order as it was when the day began, so that it stays the same all day. */
    private Stream<CardId> newcomersOfToday() {
        return stored.dawn()
                .of(new Dawn.Terms(order, wish, sections), () -> order.ahead(wish, atDawn(), away(today), studied))
                .filter(card -> !stored.phases().has(card));
    }

    /** Every card of the sections studied that was never answered nor put away, in the order of the bank. */
    Stream<CardId> unmet() {
        Set<CardId> away = away(today);
        return order.spots()
                .filter(spot -> studied.test(spot.section()))
                .map(NewcomersOrder.Spot::card)
                .filter(card -> !stored.phases().has(card) && !away.contains(card));
    }

    /** Whether the card was answered today. */
    boolean answered(CardId card) {
        return stored.todays().stream().anyMatch(answer -> answer.card().equals(card));
    }

    private Map<CardId, Phase> atDawn() {
        Map<CardId, Phase> atDawn = stored.phases().all();
        List<Review.Answer> todays = stored.todays();
        for (int i = todays.size() - 1; i >= 0; i--) {
            Review.Answer answer = todays.get(i);
            if (answer.phaseBefore() == Phase.NEW) {
                atDawn.remove(answer.card());
            } else {
                atDawn.put(answer.card(), answer.phaseBefore());
            }
        }
        return atDawn;
    }

    private Set<CardId> away(LocalDate day) {
        return stored.unanswered().values().stream()
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
        Set<CardId> away = away(today.plusDays(1));
        int waiting = upTo(amount.fresh(), newcomersOfToday().filter(card -> !away.contains(card)));
        // What today has left over comes tomorrow. Only where that is not enough all that was met is to be looked at.
        return waiting == amount.fresh()
                ? waiting
                : upTo(amount.fresh(), order.ahead(wish, stored.phases().all(), away, studied));
    }

    private static int upTo(int most, Stream<CardId> cards) {
        return (int) cards.limit(most).count();
    }

    private int done(Predicate<Review.Answer> kind) {
        Set<CardId> cards = new HashSet<>();
        stored.todays().stream().filter(kind).forEach(answer -> cards.add(answer.card()));
        return cards.size();
    }
}
