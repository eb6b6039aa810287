package org.scostudy.bench.rival;

import java.util.SplittableRandom;
import org.scostudy.memory.Rating;
import org.scostudy.memory.simulate.Mind;

/**
 * Forgets exponentially, each card with a half-life of its own: recall lengthens it, more so the nearer it was to being
 * forgotten; forgetting shortens it.
 */
public final class HalfLifeMind implements Mind {

    private final double[] halfLife;
    private final double[] least;
    private final double[] growth;
    private final long[] last;
    private final boolean[] met;

    /** @param quickness half-lives of this learner against the usual, above 0 */
    public HalfLifeMind(int cards, double quickness, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        halfLife = new double[cards];
        least = new double[cards];
        growth = new double[cards];
        last = new long[cards];
        met = new boolean[cards];
        for (int card = 0; card < cards; card++) {
            halfLife[card] = 4 * quickness * Math.exp(random.nextGaussian() * 0.8);
            growth[card] = 1 + 2.5 * Math.exp(random.nextGaussian() * 0.4);
        }
    }

    @Override
    public double recall(int card, long day) {
        return met[card] ? Math.pow(2, -(day - last[card]) / halfLife[card]) : 0;
    }

    @Override
    public void answered(int card, long day, Rating rating) {
        if (!met[card]) {
            met[card] = true;
            halfLife[card] *= switch (rating) {
                case AGAIN -> 0.3;
                case HARD -> 0.6;
                case GOOD -> 1;
                case EASY -> 2.5;
            };
            least[card] = halfLife[card];
        } else {
            double forgotten = 1 - recall(card, day);
            halfLife[card] = rating == Rating.AGAIN
                    ? Math.max(halfLife[card] * 0.5, least[card])
                    : halfLife[card] * (1 + (growth[card] - 1) * Math.min(2 * forgotten, 1.2)) * (day == last[card] ? 1.05 : 1);
        }
        last[card] = day;
    }
}
