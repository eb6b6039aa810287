package org.scostudy.study.recall;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Days of study in a row. A day off, of rest or of a holiday, adds nothing and breaks nothing, and neither does a today
 * that is still empty.
 *
 * @param current up to today
 * @param longest of all that were
 */
public record Streak(int current, int longest) {

    public static Streak of(Collection<LocalDate> studied, Predicate<LocalDate> off, LocalDate today) {
        int row = 0;
        int longest = 0;
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : new TreeSet<>(studied)) {
            if (day.isAfter(today)) {
                break;
            }
            row = row > 0 && onlyOff(next, day, off) ? row + 1 : 1;
            longest = Math.max(longest, row);
            next = day.plusDays(1);
        }
        return new Streak(row > 0 && onlyOff(next, today, off) ? row : 0, longest);
    }

    /** Whether every day from one to before another is one off. */
    private static boolean onlyOff(LocalDate from, LocalDate until, Predicate<LocalDate> off) {
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (!off.test(day)) {
                return false;
            }
        }
        return true;
    }
}
