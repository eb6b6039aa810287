package org.scostudy.study.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** How much of a usual day's reviews each day may take. */
public record Ease(Set<DayOfWeek> restDays, Rhythm rhythm) {

    /** On an easy day. */
    private static final double HALF = 0.5;

    /** From 0 for a day off to 1 for a usual one. */
    public double of(LocalDate day) {
        if (off(day)) {
            return 0;
        }
        return rhythm.easyDays().contains(day.getDayOfWeek()) ? HALF : 1;
    }

    /** Whether it is a day of rest or in a holiday; such a day breaks no row of days. */
    public boolean off(LocalDate day) {
        return restDays.contains(day.getDayOfWeek()) || rhythm.holiday(day).isPresent();
    }
}
