package org.scostudy.study.settings;

/**
 * What a learner makes of an exam that is asked of them.
 *
 * @param wanted whether they study for it
 * @param minutes to study a day, 1 to 600
 */
public record ExamChoice(boolean wanted, int minutes) {

    /** That of whoever chose nothing. */
    public static final ExamChoice USUAL = new ExamChoice(true, ExamAim.USUAL_MINUTES);

    public ExamChoice {
        if (minutes < 1 || minutes > ExamAim.MOST_MINUTES) {
            throw new IllegalArgumentException("minutes a day: expected 1 to 600, was " + minutes);
        }
    }
}
