package org.scostudy.progress.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.scostudy.account.Learner;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Phase;
import org.scostudy.progress.overview.ProgressReport.Memories;
import org.scostudy.progress.overview.ProgressReport.Risk;
import org.scostudy.progress.statistics.CardAge;
import org.scostudy.progress.statistics.DueForecast;
import org.scostudy.progress.statistics.Histogram;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Card;
import org.scostudy.study.recall.ChanceOfRecall;
import org.scostudy.study.settings.Schedulings;

/**
 * What the cards say, as they are now: the half of the report that needs no log.
 *
 * @param desired the chance of recall at which a card is due, on average over the cards, 0 to 1
 */
record CardReport(double desired, DueForecast forecast, Memories memories, List<Risk> risks, PartCounts parts) {

    private static final int MOST_RISKS = 10;

    /**
     * @param known cards that have a row
     * @param studied the bank that comes up in study
     * @param meant the bank with the parts that were switched off
     */
    static CardReport of(
            Learner learner,
            LocalDate today,
            int daysAhead,
            Schedulings schedulings,
            Map<CardId, Card> known,
            QuestionBank studied,
            QuestionBank meant) {
        ChanceOfRecall chance = new ChanceOfRecall(schedulings, today);
        List<Card> alive = known.values().stream()
                .filter(card -> !card.isNew() && !card.suspended())
                .filter(card -> studied.card(card.id()).isPresent())
                .toList();
        return new CardReport(
                desired(schedulings, alive),
                forecast(learner, alive, today, daysAhead),
                memories(alive, chance),
                risks(learner, studied, alive, chance),
                new PartCounts(meant, known, chance));
    }

    private static double desired(Schedulings schedulings, List<Card> alive) {
        return alive.stream()
                .mapToDouble(card -> schedulings.of(card.id()).scheduling().desiredRetention())
                .average()
                .orElse(schedulings.general().scheduling().desiredRetention());
    }

    private static DueForecast forecast(Learner learner, List<Card> alive, LocalDate today, int daysAhead) {
        long[] due = alive.stream()
                .mapToLong(card -> learner.dayOf(card.memory().due()).toEpochDay())
                .toArray();
        return DueForecast.of(due, today, daysAhead);
    }

    private static Memories memories(List<Card> alive, ChanceOfRecall chance) {
        int[] ages = new int[CardAge.values().length];
        alive.forEach(card -> ages[
                CardAge.of(card.memory().phase(), card.memory().scheduledDays()).ordinal()]++);
        List<Card> inReview = alive.stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .toList();
        return new Memories(
                ages[CardAge.LEARNING.ordinal()],
                ages[CardAge.YOUNG.ordinal()],
                ages[CardAge.MATURE.ordinal()],
                histogram(inReview, card -> card.memory().scheduledDays(), Histogram.DAYS),
                histogram(alive, card -> memory(card).stability(), Histogram.DAYS),
                histogram(alive, card -> memory(card).difficulty(), Histogram.DIFFICULTY),
                histogram(alive, chance::of, Histogram.SHARES));
    }

    private static MemoryState memory(Card card) {
        return Objects.requireNonNull(card.memory().memory());
    }

    private static Histogram histogram(List<Card> cards, ToDoubleFunction<Card> value, double[] edges) {
        return Histogram.of(cards.stream().mapToDouble(value).toArray(), edges);
    }

    private static List<Risk> risks(Learner learner, QuestionBank bank, List<Card> alive, ChanceOfRecall chance) {
        record Chance(Card card, double now) {}
        Comparator<Chance> least = Comparator.comparingDouble(Chance::now)
                .thenComparing(chanced -> chanced.card().id());
        PriorityQueue<Chance> weakest = new PriorityQueue<>(Math.max(1, alive.size()), least);
        alive.stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .forEach(card -> weakest.add(new Chance(card, chance.of(card))));
        List<Risk> risks = new ArrayList<>();
        Set<String> facts = new HashSet<>();
        while (!weakest.isEmpty() && risks.size() < MOST_RISKS) {
            Chance next = weakest.remove();
            Card card = next.card();
            if (facts.add(card.id().siblingKey())) {
                bank.card(card.id())
                        .map(content -> new Risk(
                                card.id(),
                                content.question(),
                                next.now(),
                                learner.dayOf(card.memory().due())))
                        .ifPresent(risks::add);
            }
        }
        return risks;
    }
}
