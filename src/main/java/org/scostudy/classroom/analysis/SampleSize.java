package org.scostudy.classroom.analysis;

/** How far numbers from so many learners can be trusted. */
enum SampleSize {
    /** Under 10: hardly more than anecdotes. */
    TINY,
    /** Under 30: the direction may be right, the size is not. */
    SMALL,
    ENOUGH;

    private static final int TINY_BELOW = 10;
    private static final int SMALL_BELOW = 30;

    static SampleSize of(int learners) {
        if (learners < TINY_BELOW) {
            return TINY;
        }
        return learners < SMALL_BELOW ? SMALL : ENOUGH;
    }
}
