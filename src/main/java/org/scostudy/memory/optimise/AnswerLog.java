package org.scostudy.memory.optimise;

import java.time.Instant;
import java.util.Arrays;
import org.scostudy.memory.Rating;

/** Gathers a log, answer by answer, in as little space as half a million answers should take. */
public final class AnswerLog {

    private int size;
    private int[] card = new int[1024];
    private long[] at = new long[1024];
    private int[] day = new int[1024];
    private byte[] grade = new byte[1024];

    /**
     * @param card number of the card, any
     * @param day the learner's day of the answer, in days since 1970
     */
    public void add(int card, Instant at, long day, Rating rating) {
        if (size == this.card.length) {
            this.card = Arrays.copyOf(this.card, 2 * size);
            this.at = Arrays.copyOf(this.at, 2 * size);
            this.day = Arrays.copyOf(this.day, 2 * size);
            this.grade = Arrays.copyOf(this.grade, 2 * size);
        }
        this.card[size] = card;
        this.at[size] = at.toEpochMilli();
        this.day[size] = Math.toIntExact(day);
        this.grade[size] = (byte) rating.value();
        size++;
    }

    public int size() {
        return size;
    }

    int card(int index) {
        return card[index];
    }

    long at(int index) {
        return at[index];
    }

    int day(int index) {
        return day[index];
    }

    byte grade(int index) {
        return grade[index];
    }
}
