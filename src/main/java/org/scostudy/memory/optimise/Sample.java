package org.scostudy.memory.optimise;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Some of the answers that the model has to foretell, with the weight of each; what came before them is known to it.
 * Split by time, so that nothing is foretold from what came later.
 */
public final class Sample {

    /** What the oldest answer weighs against the newest. */
    private static final double OLDEST = 0.25;

    final Histories histories;

    /** Weight of each answer of the histories, 0 for those outside the sample. */
    final double[] weight;

    /** Where each card's history ends as far as the sample needs it. */
    final int[] end;

    private final int size;

    private Sample(Histories histories, int[] chosen, boolean recencyWeighs) {
        this.histories = histories;
        this.size = chosen.length;
        this.weight = new double[histories.answers()];
        for (int rank = 0; rank < size; rank++) {
            double age = rank / Math.max(size - 1.0, 1);
            // weight = 0.25 + 0.75 age^3, age from 0 (oldest) to 1 (newest)
            weight[chosen[rank]] = recencyWeighs ? OLDEST + (1 - OLDEST) * age * age * age : 1;
        }
        this.end = new int[histories.cards()];
        for (int card = 0; card < end.length; card++) {
            int last = histories.start[card + 1];
            while (last > histories.start[card] && weight[last - 1] == 0) {
                last--;
            }
            end[card] = last;
        }
    }

    /** To learn from: the oldest answers up to this share of all, newer ones weigh more. */
    public static Sample oldest(Histories histories, double share) {
        int[] byTime = byTime(histories);
        return new Sample(
                histories, IntStream.of(byTime).limit(cut(byTime, share)).toArray(), true);
    }

    /** To test with: all but the oldest answers, each weighs the same. */
    public static Sample allBut(Histories histories, double oldestShare) {
        int[] byTime = byTime(histories);
        return new Sample(
                histories, IntStream.of(byTime).skip(cut(byTime, oldestShare)).toArray(), false);
    }

    public int size() {
        return size;
    }

    private static int cut(int[] byTime, double share) {
        return (int) Math.round(byTime.length * share);
    }

    private static int[] byTime(Histories histories) {
        return IntStream.range(0, histories.answers())
                .filter(histories::foretold)
                .boxed()
                .sorted(Comparator.comparingLong(index -> histories.at[index]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
