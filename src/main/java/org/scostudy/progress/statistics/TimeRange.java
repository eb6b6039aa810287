package org.scostudy.progress.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far back one looks. */
public enum TimeRange {
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    ALL(Integer.MAX_VALUE);

    /** How far ahead one looks at most. */
    public static final int MOST_DAYS_AHEAD = 365;

    private final int days;

    TimeRange(int days) {
        this.days = days;
    }

    /** How many days are looked back on, today among them. */
    int days() {
        return days;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TimeRange> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The first day that is looked at. */
    public LocalDate from(LocalDate today, LocalDate firstAnswer) {
        return this == ALL ? (firstAnswer.isAfter(today) ? today : firstAnswer) : today.minusDays(days - 1L);
    }

    /** How many days ahead are looked at, today among them. */
    public int daysAhead() {
        return Math.min(days, MOST_DAYS_AHEAD);
    }
}
