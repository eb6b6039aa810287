package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.FirstSight;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;
import org.scostudy.study.settings.Schedulings;

/**
 * What studying a card today costs in the next days: the scheduler is asked what it would make of each grade, and each
 * grade counts by its likelihood. New cards are graded as the learner graded others; reviews are remembered with the
 * chance that the model of memory gives.
 */
public final class Costs {

    /** So many first grades of everybody count along with the learner's own. */
    private static final double OF_EVERYBODY = 20;

    private static final CardId ANY_CARD = CardId.of("any", "new", "card");

    private final Learner learner;
    private final ImaginedSitting sitting;
    private final Map<Rating, Integer> firstGrades;

    /** @param firstGrades how often the learner graded a new card so */
    public Costs(Learner learner, Instant now, Schedulings schedulings, Map<Rating, Integer> firstGrades) {
        LocalDate today = learner.dayOf(now);
        this.learner = learner;
        this.sitting = new ImaginedSitting(
                now,
                today,
                learner.startOf(today.plusDays(1)),
                card -> schedulings.of(card).scheduling().withFuzz(false));
        this.firstGrades = firstGrades;
    }

    /** Of so many new cards. Nobody knows yet of which packs they will be, so all go by the general scheduling. */
    public Cost ofNew(int cards) {
        double own = firstGrades.values().stream().mapToInt(Integer::intValue).sum();
        Card card = Card.unseen(ANY_CARD, sitting.now());
        Cost cost = Cost.NONE;
        for (Rating rating : Rating.values()) {
            double share = (firstGrades.getOrDefault(rating, 0) + OF_EVERYBODY * FirstSight.share(rating))
                    / (own + OF_EVERYBODY);
            cost = cost.plus(waits(sitting.learned(card, rating)).times(share));
        }
        return cost.times(cards);
    }

    /** Of cards that were met before and would not be asked again today by themselves. */
    public Cost ofReviews(List<Card> cards) {
        return cards.stream().map(this::ofReview).reduce(Cost.NONE, Cost::plus);
    }

    private Cost ofReview(Card card) {
        double recalled = recalled(card);
        return waits(sitting.learned(card, Rating.GOOD))
                .times(recalled)
                .plus(waits(sitting.learned(card, Rating.AGAIN)).times(1 - recalled))
                .plus(waits(card).times(-1));
    }

    private double recalled(Card card) {
        CardMemory memory = card.memory();
        CardHistory.Remembered before = new CardHistory.Remembered(memory, card.lastDay());
        return CardHistory.scheduler(
                        before,
                        sitting.now(),
                        sitting.day(),
                        sitting.schedulings().apply(card.id()))
                .retrievability(memory, sitting.now());
    }

    private Cost waits(Card card) {
        LocalDate due = learner.dayOf(card.memory().due());
        LocalDate tomorrow = sitting.day().plusDays(1);
        return new Cost(due.isAfter(tomorrow) ? 0 : 1, due.equals(tomorrow.plusDays(1)) ? 1 : 0);
    }
}
