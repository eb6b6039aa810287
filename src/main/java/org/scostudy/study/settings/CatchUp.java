package org.scostudy.study.settings;

import java.time.LocalDate;

/**
 * A plan to be up to date again after a break: so many reviews a day, and no new cards meanwhile.
 *
 * @param until the last day, not before the first
 * @param cards reviews a day, 1 to 9,999
 */
public record CatchUp(LocalDate from, LocalDate until, int cards) {

    public CatchUp {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("plan from " + from + " until " + until);
        }
        if (cards < 1 || cards > 9_999) {
            throw new IllegalArgumentException("reviews a day: expected 1 to 9,999, was " + cards);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
