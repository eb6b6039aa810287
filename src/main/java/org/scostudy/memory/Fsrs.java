package org.scostudy.memory;

import static org.scostudy.memory.MemoryState.MAX_DIFFICULTY;
import static org.scostudy.memory.MemoryState.MAX_STABILITY;
import static org.scostudy.memory.MemoryState.MIN_DIFFICULTY;
import static org.scostudy.memory.MemoryState.MIN_STABILITY;

import org.jspecify.annotations.Nullable;

/**
 * The formulas of FSRS-6 and nothing else. S is stability in days, D difficulty, R retrievability, t elapsed days,
 * G the grade 1 to 4, w0 to w20 the parameters. Stability, difficulty and retrievability are rounded to 8 decimals
 * wherever the reference implementation ts-fsrs rounds, so that both agree on every interval.
 *
 * @see <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The algorithm</a>
 */
public final class Fsrs implements MemoryModel {

    /** In days. */
    public static final double MIN_INITIAL_STABILITY = 0.1;

    private static final double FORMULA_RETENTION = 0.9;

    private final double[] w;
    private final boolean shortTerm;
    private final double decay;
    private final double factor;
    private final double recallScale;
    private final double lapseCap;
    private final double easyTarget;
    private final double[] sameDayScale = new double[4];
    private final MemoryState[] initial = new MemoryState[4];

    /** Takes the parameters, the limits that the steps put on them, and whether same-day reviews count. */
    public Fsrs(Scheduling scheduling) {
        w = scheduling
                .parameters()
                .limitedFor(scheduling.shortTerm(), scheduling.relearningSteps().size())
                .w();
        shortTerm = scheduling.shortTerm();
        // FACTOR = 0.9^(1/DECAY) - 1, DECAY = -w20
        decay = -w[20];
        factor = round8(Math.exp(1 / decay * Math.log(FORMULA_RETENTION)) - 1);
        recallScale = Math.exp(w[8]);
        lapseCap = shortTerm ? Math.exp(w[17] * w[18]) : 1;
        easyTarget = unclampedInitialDifficulty(Rating.EASY);
        for (Rating g : Rating.values()) {
            // e^(w17 (G - 3 + w18))
            sameDayScale[g.ordinal()] = Math.exp(w[17] * (g.value() - 3 + w[18]));
            initial[g.ordinal()] = new MemoryState(initialStability(g), initialDifficulty(g));
        }
    }

    @Override
    public MemoryState initial(Rating rating) {
        return initial[rating.ordinal()];
    }

    @Override
    public MemoryState next(@Nullable MemoryState memory, long elapsedDays, Rating rating) {
        return new Recollection(this, memory, elapsedDays).after(rating);
    }

    @Override
    public double retrievability(double elapsedDays, MemoryState memory) {
        return retrievability(elapsedDays, memory.stability());
    }

    double retrievability(double elapsedDays, double stability) {
        // R(t, S) = (1 + FACTOR t/S)^DECAY
        return round8(Math.pow(1 + factor * elapsedDays / stability, decay));
    }

    @Override
    public int intervalDays(MemoryState memory, double retention) {
        return intervalDays(memory.stability(), retention);
    }

    int intervalDays(double stability, double retention) {
        Check.within("stability", stability, MIN_STABILITY, MAX_STABILITY);
        Check.within("retention", retention, Scheduling.MIN_RETENTION, Scheduling.MAX_RETENTION);
        return daysFor(stability, intervalModifier(retention));
    }

    double intervalModifier(double retention) {
        // I(r, S) = S (r^(1/DECAY) - 1) / FACTOR
        return round8((Math.pow(retention, 1 / decay) - 1) / factor);
    }

    static int daysFor(double stability, double intervalModifier) {
        return (int) Math.clamp(Math.round(stability * intervalModifier), 1, Integer.MAX_VALUE);
    }

    boolean countsSameDay() {
        return shortTerm;
    }

    private double initialStability(Rating g) {
        // S0(G) = w[G-1]
        return Math.max(w[g.value() - 1], MIN_INITIAL_STABILITY);
    }

    private double initialDifficulty(Rating g) {
        return Math.clamp(unclampedInitialDifficulty(g), MIN_DIFFICULTY, MAX_DIFFICULTY);
    }

    private double unclampedInitialDifficulty(Rating g) {
        // D0(G) = w4 - e^(w5 (G - 1)) + 1
        return round8(w[4] - Math.exp((g.value() - 1) * w[5]) + 1);
    }

    double difficulty(double d, Rating g) {
        // D' = D - w6 (G - 3) (10 - D)/9
        double damped = d + round8(-w[6] * (g.value() - 3) * (10 - d) / 9);
        // D'' = w7 D0(4) + (1 - w7) D'
        return Math.clamp(round8(w[7] * easyTarget + (1 - w[7]) * damped), MIN_DIFFICULTY, MAX_DIFFICULTY);
    }

    double gain(double d, double s, double r) {
        // e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1)
        return recallScale * (11 - d) * Math.pow(s, -w[9]) * (Math.exp((1 - r) * w[10]) - 1);
    }

    double recalled(double s, double gain, Rating g) {
        // S'r = S (1 + gain [w15 if G = 2] [w16 if G = 4])
        double graded = switch (g) {
            case HARD -> gain * w[15];
            case EASY -> gain * w[16];
            case AGAIN, GOOD -> gain;
        };
        return stability(s * (1 + graded));
    }

    double forgotten(double d, double s, double r) {
        // S'f = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), at most S / e^(w17 w18)
        double lapsed = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp((1 - r) * w[14]);
        return Math.min(Math.max(round8(s / lapseCap), MIN_STABILITY), stability(lapsed));
    }

    double sameDayDamping(double s) {
        // S^-w19
        return Math.pow(s, -w[19]);
    }

    double sameDay(double s, double damping, Rating g) {
        // S's = S e^(w17 (G - 3 + w18)) S^-w19, never less than S unless forgotten
        double k = damping * sameDayScale[g.ordinal()];
        return stability(s * (g == Rating.AGAIN ? k : Math.max(k, 1)));
    }

    private static double stability(double s) {
        return round8(Math.clamp(s, MIN_STABILITY, MAX_STABILITY));
    }

    static double round8(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}
