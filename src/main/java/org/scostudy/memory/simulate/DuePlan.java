package org.scostudy.memory.simulate;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.scostudy.memory.Check;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** The everyday way: what is due, longest first, then some new cards. */
public final class DuePlan implements Plan {

    private record Due(int card, int day) {}

    private final Scheduling scheduling;
    private final Seen seen;
    private final int newPerDay;
    private final int reviewsPerDay;
    private final int[] dueDay;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparingInt(Due::day).thenComparingInt(Due::card));
    private int today;
    private int newLeft;
    private int reviewsLeft;
    private int met;

    /**
     * @param newPerDay from 0
     * @param reviewsPerDay from 0
     */
    public DuePlan(Scheduling scheduling, int cards, int newPerDay, int reviewsPerDay) {
        Check.within("new cards a day", newPerDay, 0, Integer.MAX_VALUE);
        Check.within("reviews a day", reviewsPerDay, 0, Integer.MAX_VALUE);
        this.scheduling = scheduling;
        this.seen = new Seen(scheduling, cards);
        this.newPerDay = newPerDay;
        this.reviewsPerDay = reviewsPerDay;
        this.dueDay = new int[cards];
    }

    @Override
    public void begins(int day) {
        today = day;
        newLeft = newPerDay;
        reviewsLeft = reviewsPerDay;
    }

    @Override
    public int next() {
        Due first = due.peek();
        if (first != null && first.day() <= today && reviewsLeft > 0) {
            due.remove();
            reviewsLeft--;
            return first.card();
        }
        if (newLeft > 0 && met < seen.cards()) {
            newLeft--;
            return met++;
        }
        return NONE;
    }

    @Override
    public void answered(int card, int day, Rating rating) {
        var memory = seen.answered(card, day, rating);
        if (dueDay[card] > day) {
            due.remove(new Due(card, dueDay[card]));
        }
        int days = Math.min(seen.intervalDays(memory, scheduling.desiredRetention()), scheduling.maximumIntervalDays());
        dueDay[card] = day + days;
        due.add(new Due(card, dueDay[card]));
    }
}
