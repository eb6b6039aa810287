package org.scostudy.study.recall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days of study in a row. A day of the week on which one means to rest adds nothing and breaks nothing, and neither does
 * a today that is still empty.
 *
 * @param current up to today
 * @param longest of all that were
 */
public record Streak(int current, int longest) {

    public static Streak of(Collection<LocalDate> studied, Set<DayOfWeek> rest, LocalDate today) {
        int row = 0;
        int longest = 0;
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : new TreeSet<>(studied)) {
            if (day.isAfter(today)) {
                break;
            }
            row = row > 0 && onlyRest(next, day, rest) ? row + 1 : 1;
            longest = Math.max(longest, row);
            next = day.plusDays(1);
        }
        return new Streak(row > 0 && onlyRest(next, today, rest) ? row : 0, longest);
    }

    /** Whether every day from one to before another is one of rest. */
    private static boolean onlyRest(LocalDate from, LocalDate until, Set<DayOfWeek> rest) {
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (!rest.contains(day.getDayOfWeek())) {
                return false;
            }
        }
        return true;
    }
}
