package org.scostudy.progress.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

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
        return of(past, Map.of(), today);
    }

    /** @param plays what was played to its end on each day, which counts as one answer each */
    public static StudyDays of(PastAnswers past, Map<LocalDate, Integer> plays, LocalDate today) {
        Map<Integer, Integer> counts = new HashMap<>();
        plays.forEach((day, number) -> counts.put(Math.toIntExact(day.toEpochDay()), number));
        for (int i = 0; i < past.size(); i++) {
            counts.merge(past.day(i), 1, Integer::sum);
        }
        int now = Math.toIntExact(today.toEpochDay());
        int longest = 0;
        int row = 0;
        int before = Integer.MIN_VALUE;
        int streak = 0;
        for (int day : new TreeSet<>(counts.keySet())) {
            row = day == before + 1 ? row + 1 : 1;
            longest = Math.max(longest, row);
            before = day;
            if (day == now || day == now - 1) {
                streak = row;
            }
        }
        Map<LocalDate, Integer> answers = new HashMap<>();
        counts.forEach((day, count) -> answers.put(LocalDate.ofEpochDay(day), count));
        LocalDate first = answers.keySet().stream().min(LocalDate::compareTo).orElse(today);
        return new StudyDays(first, answers.size(), streak, longest, answers);
    }
}
