package org.scostudy.memory.optimise;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.scostudy.memory.Scheduling;

/**
 * The histories of a learner's cards one after the other, each in order of time. Answers from a time to come cannot have
 * been given and are left out.
 */
public final class Histories {

    /** Where each card's history starts, and at last where the last one ends. */
    final int[] start;

    final long[] at;
    final byte[] grade;

    /** Days since the answer before of the same card: 0 for the first, at most {@link Scheduling#MAX_INTERVAL_DAYS}. */
    final int[] elapsed;

    private final int leftOut;

    private Histories(int[] start, long[] at, byte[] grade, int[] elapsed, int leftOut) {
        this.start = start;
        this.at = at;
        this.grade = grade;
        this.elapsed = elapsed;
        this.leftOut = leftOut;
    }

    public static Histories of(AnswerLog answers, Instant now) {
        long end = now.toEpochMilli();
        int[] order = IntStream.range(0, answers.size())
                .filter(index -> answers.at(index) <= end)
                .boxed()
                .sorted(Comparator.comparingInt(answers::card).thenComparingLong(answers::at))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] at = new long[order.length];
        byte[] grade = new byte[order.length];
        int[] elapsed = new int[order.length];
        IntStream.Builder start = IntStream.builder();
        for (int i = 0; i < order.length; i++) {
            int index = order[i];
            at[i] = answers.at(index);
            grade[i] = answers.grade(index);
            if (i == 0 || answers.card(order[i - 1]) != answers.card(index)) {
                start.add(i);
            } else {
                // a learner who travels may live a day twice
                long days = (long) answers.day(index) - answers.day(order[i - 1]);
                elapsed[i] = (int) Math.clamp(days, 0, Scheduling.MAX_INTERVAL_DAYS);
            }
        }
        start.add(order.length);
        return new Histories(start.build().toArray(), at, grade, elapsed, answers.size() - order.length);
    }

    public int cards() {
        return start.length - 1;
    }

    public int answers() {
        return at.length;
    }

    /** How many answers were left out, because they are later than now. */
    public int leftOut() {
        return leftOut;
    }

    /** Whether the model has to foretell the answer: it came a day or more after another of the same card. */
    boolean foretold(int index) {
        return elapsed[index] > 0;
    }
}
