package org.scostudy.memory.optimise;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;

/** One descent: five times through a sample, some five hundred answers a step, in smaller and smaller steps. */
final class Training {

    static final int EPOCHS = 5;

    private static final int ANSWERS_A_STEP = 512;
    private static final double FIRST_RATE = 0.04;

    /** Published standard deviations of the parameters among many learners: what is far from usual has to be earned. */
    private static final double[] DEVIATION = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private final Sample sample;
    private final boolean shortTerm;
    private final int relearningSteps;
    private final int[] cards;

    Training(Sample sample, Scheduling scheduling) {
        this.sample = sample;
        this.shortTerm = scheduling.shortTerm();
        this.relearningSteps = scheduling.relearningSteps().size();
        cards = IntStream.range(0, sample.histories.cards())
                .filter(card -> sample.end[card] - sample.histories.start[card] > 1)
                .toArray();
    }

    /** @throws Progress.Cancelled if the progress says so */
    double[] from(Parameters usual, long seed, ProgressListener progress) {
        SplittableRandom random = new SplittableRandom(seed);
        Chain chain = new Chain(shortTerm);
        Adam adam = new Adam(Parameters.COUNT);
        double[] start = usual.w();
        double[] w = start.clone();
        double[] gradient = new double[Parameters.COUNT];
        int steps = EPOCHS * Math.ceilDiv(sample.size(), ANSWERS_A_STEP) + 1;
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(random);
            int next = 0;
            while (next < cards.length) {
                Arrays.fill(gradient, 0);
                chain.use(w);
                int foretold = 0;
                while (next < cards.length && foretold < ANSWERS_A_STEP) {
                    int card = cards[next++];
                    chain.loss(sample, card, gradient);
                    foretold += foretold(card);
                }
                pull(w, start, foretold, gradient);
                double rate = FIRST_RATE * (1 + Math.cos(Math.PI * Math.min(step++, steps) / steps)) / 2;
                adam.step(w, gradient, rate);
                w = Parameters.nearest(w).limitedFor(shortTerm, relearningSteps).w();
                progress.report((epoch + next / (double) cards.length) / EPOCHS);
            }
        }
        return w;
    }

    /** sum (w - usual)^2 / deviation^2, once for the whole sample. */
    private void pull(double[] w, double[] usual, int foretold, double[] gradient) {
        double share = (double) foretold / sample.size();
        for (int i = 0; i < w.length; i++) {
            gradient[i] += 2 * share * (w[i] - usual[i]) / (DEVIATION[i] * DEVIATION[i]);
        }
    }

    private int foretold(int card) {
        int foretold = 0;
        for (int i = sample.histories.start[card] + 1; i < sample.end[card]; i++) {
            foretold += sample.weight[i] > 0 ? 1 : 0;
        }
        return foretold;
    }

    private void shuffle(SplittableRandom random) {
        for (int i = cards.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int card = cards[i];
            cards[i] = cards[other];
            cards[other] = card;
        }
    }
}
