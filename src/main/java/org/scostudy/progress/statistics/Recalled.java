package org.scostudy.progress.statistics;

import org.scostudy.memory.Rating;

/**
 * How many of several reviews were remembered.
 *
 * @param recalled those that were not graded Again
 */
public record Recalled(int reviews, int recalled) {

    public static final Recalled NONE = new Recalled(0, 0);

    static boolean isRecalled(Rating rating) {
        return rating != Rating.AGAIN;
    }

    /** 0 to 1; 0 where there was no review. */
    public double share() {
        return reviews == 0 ? 0 : (double) recalled / reviews;
    }

    public boolean any() {
        return reviews > 0;
    }

    public Recalled plus(Recalled other) {
        return new Recalled(reviews + other.reviews, recalled + other.recalled);
    }

    Recalled plus(boolean remembered) {
        return new Recalled(reviews + 1, recalled + (remembered ? 1 : 0));
    }
}
