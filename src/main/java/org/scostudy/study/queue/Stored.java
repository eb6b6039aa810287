package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Review;
import org.scostudy.study.settings.CardOrder;

/**
 * What is stored of a learner that a day of study is made of. It never changes: an answer makes another one out of it, at
 * a cost that does not grow with what the learner has met.
 *
 * @param until a card that comes up before it is asked today; those in their steps a little longer
 * @param steps cards in their steps that come up then or soon after, first one first
 * @param reviews reviews that come up before then, longest overdue first
 * @param unanswered cards with a row but no answer
 * @param phases of all cards answered at least once
 * @param todays answers of today, oldest first
 * @param dawn the order of newcomers
 */
record Stored(
        LocalDate day,
        Instant until,
        List<Card> steps,
        List<Card> reviews,
        Map<CardId, Card> unanswered,
        Phases phases,
        List<Review.Answer> todays,
        Dawn dawn) {

    private static final Comparator<Card> BY_DUE =
            Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id);

    /** @param comingUp cards answered at least once, in any order */
    static Stored of(
            LocalDate day,
            Instant until,
            List<Card> comingUp,
            List<Card> unanswered,
            Map<CardId, Phase> phases,
            List<Review.Answer> todays) {
        Map<CardId, Card> byId = new HashMap<>();
        unanswered.forEach(card -> byId.put(card.id(), card));
        return new Stored(
                day,
                until,
                comingUp.stream().filter(Card::inSteps).sorted(BY_DUE).toList(),
                comingUp.stream()
                        .filter(card -> isReview(card) && isDue(card, until))
                        .sorted(BY_DUE)
                        .toList(),
                Map.copyOf(byId),
                Phases.of(phases),
                List.copyOf(todays),
                new Dawn());
    }

    private static boolean isReview(Card card) {
        return card.memory().phase() == Phase.REVIEW;
    }

    private static boolean isDue(Card card, Instant until) {
        return card.memory().due().isBefore(until);
    }

    /** After an answer of today that was not taken back. */
    Stored answered(Card card, Review.Answer answer) {
        Map<CardId, Card> waiting = unanswered;
        if (waiting.containsKey(card.id())) {
            waiting = new HashMap<>(unanswered);
            waiting.remove(card.id());
        }
        List<Review.Answer> answers = new ArrayList<>(todays.size() + 1);
        answers.addAll(todays);
        answers.add(answer);
        boolean soon = card.inSteps() && isDue(card, until.plus(CardOrder.FARTHEST_AHEAD));
        return new Stored(
                day,
                until,
                put(steps, card, soon),
                put(reviews, card, isReview(card) && isDue(card, until)),
                Collections.unmodifiableMap(waiting),
                phases.with(card.id(), card.memory().phase()),
                Collections.unmodifiableList(answers),
                dawn);
    }

    private static List<Card> put(List<Card> cards, Card card, boolean in) {
        List<Card> changed = new ArrayList<>(cards.size() + 1);
        for (Card each : cards) {
            if (!each.id().equals(card.id())) {
                changed.add(each);
            }
        }
        if (in) {
            int place = Collections.binarySearch(changed, card, BY_DUE);
            changed.add(place < 0 ? -place - 1 : place, card);
        }
        return Collections.unmodifiableList(changed);
    }

    /** How much memory it takes, in things of about the same size. */
    int weight() {
        return 1 + steps.size() + reviews.size() + unanswered.size() + phases.size() + todays.size();
    }
}
