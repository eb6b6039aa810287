package org.scostudy.bench.rival;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.stream.IntStream;
import org.scostudy.memory.Rating;
import org.scostudy.memory.simulate.Plan;

/** Five boxes, asked after 1, 2, 4, 8 and 16 days: known moves a card one box up, not known moves it to the first. */
public final class LeitnerPlan implements Plan {

    private static final int[] DAYS = {1, 2, 4, 8, 16};

    private final int newPerDay;
    private final int[] box;
    private final int[] due;
    private final int[] lastDay;
    private Queue<Integer> today = new ArrayDeque<>();
    private int met;
    private int newLeft;

    public LeitnerPlan(int cards, int newPerDay) {
        this.newPerDay = newPerDay;
        box = new int[cards];
        due = new int[cards];
        lastDay = new int[cards];
        java.util.Arrays.fill(lastDay, -1);
    }

    @Override
    public void begins(int day) {
        newLeft = newPerDay;
        today = new ArrayDeque<>(IntStream.range(0, met)
                .filter(card -> due[card] <= day)
                .boxed()
                .sorted(Comparator.comparingInt(card -> due[card]))
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
        if (lastDay[card] == day) {
            return;
        }
        boolean first = lastDay[card] < 0;
        lastDay[card] = day;
        box[card] = rating == Rating.AGAIN || first ? 0 : Math.min(box[card] + 1, DAYS.length - 1);
        due[card] = day + DAYS[box[card]];
    }
}
