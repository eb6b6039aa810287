package org.scostudy.study.settings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days off, both ends included; at most sixty.
 *
 * @param until not before the first day
 */
public record Holiday(LocalDate from, LocalDate until) {

    public static final int MOST_DAYS = 60;

    public Holiday {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("holiday of " + days + " days, expected 1 to " + MOST_DAYS);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean meets(Holiday other) {
        return !until.isBefore(other.from) && !from.isAfter(other.until);
    }
}
