package org.scostudy.memory.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Check;
import org.scostudy.memory.MemoryState;

/**
 * Says what to study today for an exam on a date. A second of study gets a price, the lowest at which the minutes left
 * until the exam suffice for everything that is worth it, or a higher one if the target is reached with less; what is
 * worth more today than at any later time is studied today, what brings most a second first. Not safe to share.
 */
public final class ExamPlan {

    /** Today's minutes cannot be kept, so a card may be worth a little less than the price. */
    private static final double KEEP = 0.5;

    private final Outlooks outlooks;
    private final double target;
    private final Map<MemoryState, Ahead> known = new HashMap<>();

    /** @param target the share of cards to recall that is enough, 0 to 1 */
    public ExamPlan(Outlooks outlooks, double target) {
        Check.within("target", target, 0, 1);
        this.outlooks = outlooks;
        this.target = target;
    }

    /**
     * What to do today; nothing on the day of the exam and after it.
     *
     * @param daysLeft from today to the exam
     * @param secondsADay the study there is time for, from 0
     */
    public ExamDay advise(List<ExamCard> cards, int daysLeft, double secondsADay) {
        if (daysLeft < 1 || secondsADay <= 0 || cards.isEmpty()) {
            return new ExamDay(List.of(), ExpectedScore.of(untouched(cards, Math.max(daysLeft, 0))), 0);
        }
        List<@Nullable Ahead> deck = new ArrayList<>();
        cards.forEach(card -> deck.add(ahead(card)));
        Map<Integer, Total> totals = new HashMap<>();
        IntFunction<Total> at =
                price -> totals.computeIfAbsent(price, each -> Total.of(prospects(cards, deck, daysLeft, each)));
        int affordable = lowest(price -> at.apply(price).seconds() <= secondsADay * daysLeft);
        int tooDear = lowest(price -> at.apply(price).score() < target * cards.size());
        int price = Math.max(affordable, tooDear - 1);
        List<Prospect> prospects = prospects(cards, deck, daysLeft, price);
        double[] chances = prospects.stream().mapToDouble(Prospect::score).toArray();
        if (price == affordable && price > 0) {
            // what remains of the time buys some of what is worth it at the next lower price
            double spare = secondsADay * daysLeft - at.apply(price).seconds();
            double wanted = at.apply(price - 1).seconds() - at.apply(price).seconds();
            double share = wanted > 0 ? Math.clamp(spare / wanted, 0, 1) : 0;
            List<Prospect> more = prospects(cards, deck, daysLeft, price - 1);
            Arrays.setAll(
                    chances, i -> (1 - share) * chances[i] + share * more.get(i).score());
        }
        double leastPerSecond = KEEP * outlooks.at(price).price[outlooks.moments(daysLeft)];
        return advice(cards, prospects, secondsADay, leastPerSecond, ExpectedScore.of(chances));
    }

    private static ExamDay advice(
            List<ExamCard> cards,
            List<Prospect> prospects,
            double secondsADay,
            double leastPerSecond,
            ExpectedScore readiness) {
        int[] order = IntStream.range(0, cards.size())
                .filter(i -> prospects.get(i).gainPerSecond() > leastPerSecond)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -prospects.get(i).gainPerSecond()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Integer> today = new ArrayList<>();
        double seconds = 0;
        for (int i : order) {
            if (seconds >= secondsADay) {
                break;
            }
            seconds += prospects.get(i).cost();
            today.add(cards.get(i).number());
        }
        return new ExamDay(today, readiness, seconds);
    }

    /** Of what holds for all prices from one on. */
    private static int lowest(IntPredicate holds) {
        int low = 0;
        int high = Outlooks.prices() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<Prospect> prospects(List<ExamCard> cards, List<@Nullable Ahead> deck, int daysLeft, int price) {
        Outlooks.Worth worth = outlooks.at(price);
        Prospect unmet = Prospect.unmet(outlooks.moments(daysLeft), outlooks, worth);
        List<Prospect> prospects = new ArrayList<>(deck.size());
        for (int i = 0; i < deck.size(); i++) {
            Ahead each = deck.get(i);
            prospects.add(
                    each == null ? unmet : Prospect.met(each, cards.get(i).elapsedDays(), daysLeft, outlooks, worth));
        }
        return prospects;
    }

    private double[] untouched(List<ExamCard> cards, int daysLeft) {
        return cards.stream()
                .mapToDouble(card -> {
                    Ahead each = ahead(card);
                    return each == null ? 0 : each.recall(card.elapsedDays() + daysLeft);
                })
                .toArray();
    }

    private @Nullable Ahead ahead(ExamCard card) {
        MemoryState memory = card.memory();
        return memory == null ? null : known.computeIfAbsent(memory, each -> new Ahead(each, outlooks.model));
    }

    private record Total(double score, double seconds) {

        static Total of(List<Prospect> prospects) {
            double score = 0;
            double seconds = 0;
            for (Prospect each : prospects) {
                score += each.score();
                seconds += each.seconds();
            }
            return new Total(score, seconds);
        }
    }
}
