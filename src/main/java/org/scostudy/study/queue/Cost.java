package org.scostudy.study.queue;

/**
 * How many reviews more study today adds, as one may expect; below 0 where it takes some away.
 *
 * @param tomorrow what it adds to all that waits tomorrow
 * @param dayAfter what it adds on the day after
 */
public record Cost(double tomorrow, double dayAfter) {

    static final Cost NONE = new Cost(0, 0);

    Cost plus(Cost other) {
        return new Cost(tomorrow + other.tomorrow, dayAfter + other.dayAfter);
    }

    Cost times(double factor) {
        return new Cost(tomorrow * factor, dayAfter * factor);
    }
}
