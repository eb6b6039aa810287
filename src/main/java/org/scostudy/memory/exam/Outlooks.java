package org.scostudy.memory.exam;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scostudy.memory.FirstSight;
import org.scostudy.memory.MemoryModel;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/**
 * What a memory is worth on the day of the exam, for every memory, every number of days left and every price of a second
 * of study: the best of all ways to review it until then. Worked out backwards from the exam, once; safe to share.
 */
public final class Outlooks {

    /** So many points in time are looked at; with more days left than that, several days are one. */
    static final int MOMENTS = 60;

    private static final int PRICES = 36;
    private static final double LEAST_PRICE = 1e-5;
    private static final double MOST_PRICE = 0.2;

    /**
     * The nearer the exam, the dearer a second, for every card would best be reviewed then and the day has no more
     * minutes than others. Between 0.25 and 1 it makes little difference.
     */
    private static final double RISE = 0.5;

    final MemoryModel model;
    final Pace pace;
    final int daysAMoment;

    // By cell and gap.
    private final double[][] recall = new double[Grid.CELLS][MOMENTS + 1];
    private final Ahead.Review[][] reviews = new Ahead.Review[Grid.CELLS][MOMENTS];
    private final Grid.Place[] met = new Grid.Place[Rating.values().length];

    private final Map<Integer, Worth> byPrice = new ConcurrentHashMap<>();

    /** @param days how far ahead the exam may be, at least 1 */
    public Outlooks(Scheduling scheduling, Pace pace, int days) {
        this.model = MemoryModel.of(scheduling);
        this.pace = pace;
        this.daysAMoment = Math.ceilDiv(Math.max(days, 1), MOMENTS);
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            Ahead ahead = new Ahead(Grid.memory(cell), model);
            for (int gap = 1; gap <= MOMENTS; gap++) {
                recall[cell][gap] = ahead.recall(gap * daysAMoment);
                if (gap < MOMENTS) {
                    reviews[cell][gap] = ahead.review(gap * daysAMoment);
                }
            }
        }
        for (Rating rating : Rating.values()) {
            MemoryState memory = model.initial(rating);
            met[rating.ordinal()] = Grid.place(rating == Rating.AGAIN ? Ahead.seenAgain(memory, model) : memory);
        }
    }

    int moments(int days) {
        return Math.clamp(Math.ceilDiv(days, daysAMoment), 1, MOMENTS);
    }

    static int prices() {
        return PRICES;
    }

    /** Of a second on the last day, in chances of recall in the exam. */
    static double price(int number) {
        return number == 0 ? 0 : LEAST_PRICE * Math.pow(MOST_PRICE / LEAST_PRICE, (number - 1.0) / (PRICES - 2));
    }

    Worth at(int price) {
        return byPrice.computeIfAbsent(price, this::worth);
    }

    private Worth worth(int number) {
        Worth worth = new Worth(price(number), daysAMoment);
        for (int left = 1; left <= MOMENTS; left++) {
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                double best = recall[cell][left];
                double score = best;
                double seconds = 0;
                for (int gap = 1; gap < left; gap++) {
                    double cost = pace.expected(recall[cell][gap]);
                    int then = left - gap;
                    double value = reviews[cell][gap].of(worth.value[then]) - worth.price[then] * cost;
                    if (value > best) {
                        best = value;
                        score = reviews[cell][gap].of(worth.score[then]);
                        seconds = cost + reviews[cell][gap].of(worth.seconds[then]);
                    }
                }
                worth.value[left][cell] = (float) best;
                worth.score[left][cell] = (float) score;
                worth.seconds[left][cell] = (float) seconds;
            }
        }
        worth.meet(met, pace.expectedFirst());
        return worth;
    }

    /** What the best reviews make of each memory at one price of a second. */
    static final class Worth {

        /** Of a second, by moments left. */
        final double[] price = new double[MOMENTS + 1];

        // By moments left and cell: chance of recall less the price of the seconds; the chance; the seconds.
        final float[][] value = new float[MOMENTS + 1][Grid.CELLS];
        final float[][] score = new float[MOMENTS + 1][Grid.CELLS];
        final float[][] seconds = new float[MOMENTS + 1][Grid.CELLS];

        // The same of a card that is met with so many moments left.
        final double[] metValue = new double[MOMENTS + 1];
        final double[] metScore = new double[MOMENTS + 1];
        final double[] metSeconds = new double[MOMENTS + 1];

        private Worth(double lastDay, int daysAMoment) {
            for (int left = 1; left <= MOMENTS; left++) {
                price[left] = lastDay * Math.pow(left * daysAMoment, -RISE);
            }
        }

        private void meet(Grid.Place[] met, double first) {
            for (int left = 1; left <= MOMENTS; left++) {
                metSeconds[left] = first;
                metValue[left] = -price[left] * first;
                for (Rating rating : Rating.values()) {
                    double share = FirstSight.share(rating);
                    Grid.Place place = met[rating.ordinal()];
                    metValue[left] += share * place.of(value[left]);
                    metScore[left] += share * place.of(score[left]);
                    metSeconds[left] += share * place.of(seconds[left]);
                }
            }
        }
    }
}
