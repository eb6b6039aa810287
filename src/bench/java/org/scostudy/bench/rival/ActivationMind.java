package org.scostudy.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.scostudy.memory.Rating;
import org.scostudy.memory.simulate.Mind;

/**
 * The activation model of ACT-R with decay that depends on activation: every look at a card leaves a trace that fades by
 * a power of time, and what is looked at while still active fades faster.
 *
 * @see <a href="https://doi.org/10.1207/s15516709cog0000_14">Pavlik and Anderson, 2005</a>
 */
public final class ActivationMind implements Mind {

    private static final double DECAY_SCALE = 0.217;
    private static final double NOISE = 0.255;
    private static final double THRESHOLD = -0.704;

    /** Time outside of sittings counts so much of time within. */
    private static final double OUTSIDE = 0.025;

    private static final double SECONDS_BETWEEN_LOOKS = 60;

    private record Trace(double at, double decay) {}

    private final List<List<Trace>> traces = new ArrayList<>();
    private final double[] ease;
    private final double decay;
    private double clock;

    /** @param decay of this learner's traces when they are not active, about 0.1 to 0.25 */
    public ActivationMind(int cards, double decay, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.decay = decay;
        ease = new double[cards];
        for (int card = 0; card < cards; card++) {
            traces.add(new ArrayList<>());
            ease[card] = random.nextGaussian() * 0.35;
        }
    }

    @Override
    public double recall(int card, long day) {
        return traces.get(card).isEmpty()
                ? 0
                : 1 / (1 + Math.exp((THRESHOLD - activation(card, time(day)) - ease[card]) / NOISE));
    }

    @Override
    public void answered(int card, long day, Rating rating) {
        // reading, then recalling or reading again: two looks at least
        int looks = traces.get(card).isEmpty() ? 3 : 1;
        for (int look = 0; look < looks; look++) {
            double now = Math.max(time(day), clock) + SECONDS_BETWEEN_LOOKS * 0.2;
            clock = now;
            double active = traces.get(card).isEmpty() ? Double.NEGATIVE_INFINITY : activation(card, now);
            traces.get(card).add(new Trace(now, DECAY_SCALE * Math.exp(active) + decay));
        }
    }

    private double activation(int card, double now) {
        double sum = 0;
        for (Trace trace : traces.get(card)) {
            sum += Math.pow(Math.max(now - trace.at(), SECONDS_BETWEEN_LOOKS), -trace.decay());
        }
        return Math.log(sum);
    }

    private static double time(long day) {
        return day * 86_400 * OUTSIDE;
    }
}
