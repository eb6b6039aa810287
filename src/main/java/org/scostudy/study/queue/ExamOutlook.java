package org.scostudy.study.queue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.exam.ExpectedScore;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAim;

/**
 * How an exam will go if every day until then is studied as planned.
 *
 * @param daysLeft from today to the exam
 * @param expected the share of the cards to be recalled
 * @param cards that may come up
 * @param enoughMinutes a day that would do for the target, where those there are do not; empty where they do, or nothing does
 * @param asked who asks for it; absent where it is the learner's own
 */
public record ExamOutlook(
        ExamAim aim,
        int daysLeft,
        ExpectedScore expected,
        int cards,
        OptionalInt enoughMinutes,
        @Nullable AskedExam asked) {

    ExamOutlook askedBy(@Nullable AskedExam who) {
        return new ExamOutlook(aim, daysLeft, expected, cards, enoughMinutes, who);
    }

    public LocalDate day() {
        return aim.day();
    }

    /** What is wanted, in percent of the cards. */
    public int wanted() {
        return aim.percent();
    }

    public int minutesADay() {
        return aim.minutes();
    }

    public boolean reached() {
        return Math.round(100 * expected.expected()) >= aim.percent();
    }
}
