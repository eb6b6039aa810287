package org.scostudy.study.settings;

import java.time.LocalDate;

/**
 * An exam that somebody asks of a learner, such as the instructor of a class.
 *
 * @param asker number of who asks
 * @param title of who asks, as the learner knows it
 * @param percent of the cards to be recalled on that day, 50 to 100
 */
public record AskedExam(long asker, String title, LocalDate day, int percent) {

    /** The same as an aim of a learner who gives it so many minutes a day, 1 to 600. */
    public ExamAim within(int minutes) {
        return new ExamAim(day, percent, minutes);
    }
}
