package org.scostudy.memory;

/**
 * How long answers take.
 *
 * @param first seconds to meet a card, 0.1 to 600
 * @param recalled seconds for a card that is remembered, 0.1 to 600
 * @param forgotten seconds for a card that is not, with looking at the answer, 0.1 to 600
 */
public record Pace(double first, double recalled, double forgotten) {

    /** Means of many logs. */
    public static final Pace USUAL = new Pace(20, 8, 14);

    public Pace {
        Check.within("seconds to meet a card", first, 0.1, 600);
        Check.within("seconds for a remembered card", recalled, 0.1, 600);
        Check.within("seconds for a forgotten card", forgotten, 0.1, 600);
    }

    /** Seconds that a card met before may be expected to take, with seeing it once more where it is forgotten. */
    public double expected(double recall) {
        return recall * recalled + (1 - recall) * (forgotten + recalled);
    }

    /** Seconds that a new card may be expected to take, with seeing it once more where it was not known. */
    public double expectedFirst() {
        return first + FirstSight.share(Rating.AGAIN) * recalled;
    }
}
