package org.scostudy.progress.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.scostudy.study.recall.Streak;

/**
 * On which days a learner studied.
 *
 * @param first the day of the first answer or play; today where there is none
 * @param days with at least one answer or play
 * @param streak days in a row up to today or, while today is still empty, yesterday
 * @param longest days in a row
 * @param answers on each day with at least one
 */
public record StudyDays(LocalDate first, int days, int streak, int longest, Map<LocalDate, Integer> answers) {

    public StudyDays {
        answers = Map.copyOf(answers);
    }

    public static StudyDays of(PastAnswers past, LocalDate today) {
        return of(past, Map.of(), _ -> false, today);
    }

    /**
     * @param plays what was played to its end on each day, which counts as one answer each
     * @param off tells which days break no row
     */
    public static StudyDays of(
            PastAnswers past, Map<LocalDate, Integer> plays, Predicate<LocalDate> off, LocalDate today) {
        Map<LocalDate, Integer> answers = new HashMap<>(plays);
        past.answersPerDay().forEach((day, number) -> answers.merge(day, number, Integer::sum));
        Streak streak = Streak.of(answers.keySet(), off, today);
        LocalDate first = answers.keySet().stream().min(LocalDate::compareTo).orElse(today);
        return new StudyDays(first, answers.size(), streak.current(), streak.longest(), answers);
    }
}
