package org.scostudy.memory.simulate;

/**
 * What studying a deck at one desired retention comes to.
 *
 * @param retention the chance of recall at which cards come back
 * @param minutesADay mean over all days
 * @param known cards that would be recalled on the last day
 * @param met cards met by then
 */
public record Workload(double retention, double minutesADay, double known, int met) {

    /** What a known card cost, in minutes a day; without end where nothing is known. */
    public double minutesAnItem() {
        return known > 0 ? minutesADay / known : Double.POSITIVE_INFINITY;
    }
}
