package org.scostudy.bench.rival;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.stream.IntStream;
import org.scostudy.memory.Rating;
import org.scostudy.memory.simulate.Plan;

/**
 * SuperMemo 2 as published in 1990: one day, six days, then times an easiness that each answer changes.
 *
 * @see <a href="https://super-memory.com/english/ol/sm2.htm">The algorithm</a>
 */
public final class Sm2Plan implements Plan {

    private static final int[] QUALITY = {2, 3, 4, 5};

    private final int newPerDay;
    private final double[] easiness;
    private final int[] repetitions;
    private final int[] interval;
    private final int[] due;
    private final int[] lastDay;
    private Queue<Integer> today = new ArrayDeque<>();
    private int met;
    private int newLeft;

    public Sm2Plan(int cards, int newPerDay) {
        this.newPerDay = newPerDay;
        easiness = new double[cards];
        Arrays.fill(easiness, 2.5);
        repetitions = new int[cards];
        interval = new int[cards];
        due = new int[cards];
        lastDay = new int[cards];
    }

    @Override
    public void begins(int day) {
        newLeft = newPerDay;
        today = new ArrayDeque<>(IntStream.range(0, met)
                .filter(card -> due[card] <= day)
                .boxed()
                .sorted(java.util.Comparator.comparingInt(card -> due[card]))
                .toList());
    }

    @Override
    public int next() {
        if (!today.isEmpty()) {
            return today.remove();
        }
        return newLeft-- > 0 && met < due.length ? met++ : NONE;
    }

    @Override
    public void answered(int card, int day, Rating rating) {
        boolean again = interval[card] > 0 && lastDay[card] == day;
        lastDay[card] = day;
        if (again) {
            // shown once more on the same day: that changes nothing
            return;
        }
        int q = QUALITY[rating.ordinal()];
        easiness[card] = Math.max(1.3, easiness[card] + 0.1 - (5 - q) * (0.08 + (5 - q) * 0.02));
        repetitions[card] = rating == Rating.AGAIN ? 0 : repetitions[card] + 1;
        interval[card] = switch (repetitions[card]) {
            case 0, 1 -> 1;
            case 2 -> 6;
            default -> (int) Math.ceil(interval[card] * easiness[card]);
        };
        due[card] = day + interval[card];
    }
}
