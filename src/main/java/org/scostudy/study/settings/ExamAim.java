package org.scostudy.study.settings;

import java.time.LocalDate;

/**
 * A day to know things by.
 *
 * @param day of the exam
 * @param percent of the cards to be recalled on that day, 50 to 100
 * @param minutes to study a day, 1 to 600
 */
public record ExamAim(LocalDate day, int percent, int minutes) {

    public static final int LEAST_PERCENT = 50;
    public static final int USUAL_PERCENT = 85;
    public static final int MOST_MINUTES = 600;
    public static final int USUAL_MINUTES = 20;

    /** So many years ahead an exam may be. */
    public static final int YEARS_AHEAD = 2;

    public ExamAim {
        if (percent < LEAST_PERCENT || percent > 100) {
            throw new IllegalArgumentException("percent to recall: expected 50 to 100, was " + percent);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes a day: expected 1 to 600, was " + minutes);
        }
    }

    /** Whether a day is one to study for it. */
    public boolean isAhead(LocalDate today) {
        return today.isBefore(day);
    }
}
