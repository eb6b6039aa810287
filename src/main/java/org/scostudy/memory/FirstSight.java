package org.scostudy.memory;

/** How the first sight of a card is graded: the means of many logs. */
public final class FirstSight {

    /** In percent for Again, Hard, Good and Easy. */
    private static final int[] PERCENT = {22, 10, 60, 8};

    private FirstSight() {}

    /** How many of all first sights of a card are graded so, 0 to 1. */
    public static double share(Rating rating) {
        return PERCENT[rating.ordinal()] / 100.0;
    }

    /** @param chance drawn evenly from 0 to 99 */
    public static Rating drawn(int chance) {
        int upTo = 0;
        for (Rating rating : Rating.values()) {
            upTo += PERCENT[rating.ordinal()];
            if (chance < upTo) {
                return rating;
            }
        }
        return Rating.GOOD;
    }
}
