package org.scostudy.memory.optimise;

import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;

/**
 * Looks for the parameters that foretell one learner's answers best. They are fitted to the oldest four fifths, tested
 * on the newest fifth against those in force, and only where they win, fitted once more to everything.
 */
public final class Optimiser {

    /** So many answers a day or more after another are the least that 21 numbers can be fitted to. */
    public static final int LEAST = 64;

    /** The share of answers to learn from while the rest is held back. */
    public static final double LEARNT = 0.8;

    private final Scheduling scheduling;
    private final long seed;

    /** @param scheduling with the parameters in force, its steps and whether same-day reviews count */
    public Optimiser(Scheduling scheduling, long seed) {
        this.scheduling = scheduling;
        this.seed = seed;
    }

    public Optimised improve(Histories histories, ProgressListener progress) {
        Sample learnt = Sample.oldest(histories, LEARNT);
        Sample heldBack = Sample.allBut(histories, LEARNT);
        if (learnt.size() + heldBack.size() < LEAST) {
            return new Optimised.TooFew(learnt.size() + heldBack.size());
        }
        try {
            Parameters found = fitted(learnt, done -> progress.goesOn(done / 2));
            HeldOut proof =
                    new HeldOut(heldBack.size(), loss(heldBack, scheduling.parameters()), loss(heldBack, found));
            if (!proof.improves()) {
                return new Optimised.NoBetter(proof);
            }
            Parameters best = fitted(Sample.oldest(histories, 1), done -> progress.goesOn(0.5 + done / 2));
            return new Optimised.Better(best, proof);
        } catch (ProgressListener.Cancelled e) {
            return new Optimised.Cancelled();
        }
    }

    /** @throws Progress.Cancelled if the progress says so */
    public Parameters fitted(Sample sample, ProgressListener progress) {
        if (sample.size() == 0) {
            return Parameters.DEFAULT;
        }
        FirstStabilities first = new FirstStabilities(sample);
        double[] w = with(first.complete(), Parameters.DEFAULT.w());
        Parameters start = limited(w);
        w = new Training(sample, scheduling).from(start, seed, progress);
        return limited(with(first.completed(java.util.Arrays.copyOf(w, 4)), w));
    }

    /** Mean log loss over a sample, each answer with its weight. */
    public double loss(Sample sample, Parameters parameters) {
        Chain chain = new Chain(scheduling.shortTerm());
        chain.use(limited(parameters.w()).w());
        double loss = 0;
        double weights = 0;
        for (int card = 0; card < sample.histories.cards(); card++) {
            loss += chain.loss(sample, card, null);
        }
        for (double weight : sample.weight) {
            weights += weight;
        }
        return loss / weights;
    }

    private Parameters limited(double[] w) {
        return Parameters.nearest(w)
                .limitedFor(scheduling.shortTerm(), scheduling.relearningSteps().size());
    }

    private static double[] with(double[] first, double[] w) {
        double[] changed = w.clone();
        System.arraycopy(first, 0, changed, 0, first.length);
        return changed;
    }
}
