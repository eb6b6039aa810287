package org.scostudy.memory.optimise;

import static org.scostudy.memory.MemoryState.MAX_DIFFICULTY;
import static org.scostudy.memory.MemoryState.MAX_STABILITY;
import static org.scostudy.memory.MemoryState.MIN_DIFFICULTY;
import static org.scostudy.memory.MemoryState.MIN_STABILITY;

import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Fsrs;

/**
 * How badly the model foretells one card's history, and how that changes with each parameter. The formulas are those of
 * {@link Fsrs} without its rounding, once forwards and once backwards through the same branches; a whole history costs
 * one pass each way, however many answers are foretold. Letters as there; not safe to share between threads.
 */
final class Chain {

    private static final double LN_FORMULA_RETENTION = Math.log(0.9);
    private static final double LEAST_CHANCE = 1e-7;

    private final boolean shortTerm;

    // The parameters and what follows from them alone.
    private double[] w = new double[0];
    private double decay;
    private double factor;
    private double factorPerDecay;
    private double recallScale;
    private double lapseCap;
    private double easyTarget;
    private double easySlope;
    private final double[] sameDayScale = new double[5];

    // What the way back needs of each answer: S, D before it, and parts of the formulas that followed.
    private double[] s = new double[64];
    private double[] d = new double[64];
    private double[] r = new double[64];
    private double[] base = new double[64];
    private double[] lnBase = new double[64];
    private double[] lnS = new double[64];
    private double[] partA = new double[64];
    private double[] partB = new double[64];
    private double[] rawS = new double[64];
    private double[] rawD = new double[64];

    Chain(boolean shortTerm) {
        this.shortTerm = shortTerm;
    }

    void use(double[] parameters) {
        w = parameters;
        decay = -w[20];
        double power = Math.exp(LN_FORMULA_RETENTION / decay);
        factor = power - 1;
        factorPerDecay = -power * LN_FORMULA_RETENTION / (decay * decay);
        recallScale = Math.exp(w[8]);
        lapseCap = shortTerm ? Math.exp(w[17] * w[18]) : 1;
        easySlope = Math.exp(3 * w[5]);
        easyTarget = w[4] - easySlope + 1;
        for (int g = 1; g <= 4; g++) {
            sameDayScale[g] = Math.exp(w[17] * (g - 3 + w[18]));
        }
    }

    /**
     * The weighted log loss of the answers of one card that are foretold, summed.
     *
     * @param gradient where to add how the loss changes with each parameter; absent if nobody asks
     */
    double loss(Sample sample, int card, double @Nullable [] gradient) {
        Histories all = sample.histories;
        int from = all.start[card];
        int length = sample.end[card] - from;
        if (length < 2) {
            return 0;
        }
        makeRoom(length);
        begin(all.grade[from]);
        double loss = 0;
        for (int k = 1; k < length; k++) {
            int grade = all.grade[from + k];
            int t = all.elapsed[from + k];
            recall(k, t);
            double weight = sample.weight[from + k];
            if (weight > 0) {
                double chance = Math.clamp(r[k], LEAST_CHANCE, 1 - LEAST_CHANCE);
                loss -= weight * Math.log(grade > 1 ? chance : 1 - chance);
            }
            if (k + 1 < length) {
                remember(k, t, grade);
            }
        }
        if (gradient != null) {
            goBack(sample, from, length, gradient);
        }
        return loss;
    }

    private void begin(int grade) {
        rawS[0] = w[grade - 1];
        rawD[0] = w[4] - Math.exp(w[5] * (grade - 1)) + 1;
        s[1] = Math.max(rawS[0], Fsrs.MIN_INITIAL_STABILITY);
        d[1] = Math.clamp(rawD[0], MIN_DIFFICULTY, MAX_DIFFICULTY);
    }

    private void recall(int k, int t) {
        if (t == 0) {
            base[k] = 1;
            lnBase[k] = 0;
            r[k] = 1;
        } else {
            base[k] = 1 + factor * t / s[k];
            lnBase[k] = Math.log(base[k]);
            r[k] = Math.exp(decay * lnBase[k]);
        }
    }

    private void remember(int k, int t, int grade) {
        double before = s[k];
        if (t == 0 && shortTerm) {
            lnS[k] = Math.log(before);
            partA[k] = sameDayScale[grade] * Math.exp(-w[19] * lnS[k]);
            rawS[k] = before * (grade == 1 ? partA[k] : Math.max(partA[k], 1));
        } else if (grade == 1) {
            lnS[k] = Math.log(before + 1);
            partB[k] = Math.exp(w[13] * lnS[k]);
            // all of S'f but for (S + 1)^w13 - 1
            partA[k] = w[11] * Math.exp(w[14] * (1 - r[k]) - w[12] * Math.log(d[k]));
            rawS[k] = Math.min(partA[k] * (partB[k] - 1), before / lapseCap);
        } else {
            lnS[k] = Math.log(before);
            partB[k] = Math.exp(w[10] * (1 - r[k]));
            // the gain but for e^(w10 (1 - R)) - 1 and what the grade makes of it
            partA[k] = recallScale * (11 - d[k]) * Math.exp(-w[9] * lnS[k]);
            rawS[k] = before * (1 + partA[k] * (partB[k] - 1) * graded(grade));
        }
        rawD[k] = w[7] * easyTarget + (1 - w[7]) * damped(k, grade);
        s[k + 1] = Math.clamp(rawS[k], MIN_STABILITY, MAX_STABILITY);
        d[k + 1] = Math.clamp(rawD[k], MIN_DIFFICULTY, MAX_DIFFICULTY);
    }

    private double graded(int grade) {
        return grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
    }

    private double damped(int k, int grade) {
        return d[k] - w[6] * (grade - 3) * (10 - d[k]) / 9;
    }

    /** {@code bS} and {@code bD}: how the loss changes with S and D as they are after answer k, then before it. */
    private void goBack(Sample sample, int from, int length, double[] g) {
        Histories all = sample.histories;
        double bS = 0;
        double bD = 0;
        for (int k = length - 1; k >= 1; k--) {
            int grade = all.grade[from + k];
            int t = all.elapsed[from + k];
            double bR = lossPerChance(sample.weight[from + k], r[k], grade);
            double nextS = 0;
            double nextD = 0;
            if (k + 1 < length) {
                bS = rawS[k] >= MIN_STABILITY && rawS[k] <= MAX_STABILITY ? bS : 0;
                bD = rawD[k] >= MIN_DIFFICULTY && rawD[k] <= MAX_DIFFICULTY ? bD : 0;
                nextD = difficultyBack(k, grade, bD, g);
                if (t == 0 && shortTerm) {
                    nextS = sameDayBack(k, grade, bS, g);
                } else if (grade == 1) {
                    if (s[k] / lapseCap < partA[k] * (partB[k] - 1)) {
                        nextS = cappedBack(k, bS, g);
                    } else {
                        nextS = forgottenBack(k, bS, g);
                        nextD -= bS * rawS[k] * w[12] / d[k];
                        bR -= bS * rawS[k] * w[14];
                    }
                } else {
                    double graded = graded(grade);
                    double bGain = bS * s[k];
                    double gain = partA[k] * (partB[k] - 1);
                    nextS = bS * (1 + gain * graded) - bGain * gain * graded * w[9] / s[k];
                    nextD -= bGain * gain * graded / (11 - d[k]);
                    bR -= bGain * partA[k] * graded * w[10] * partB[k];
                    g[8] += bGain * gain * graded;
                    g[9] -= bGain * gain * graded * lnS[k];
                    g[10] += bGain * partA[k] * graded * (1 - r[k]) * partB[k];
                    if (grade == 2) {
                        g[15] += bGain * gain;
                    } else if (grade == 4) {
                        g[16] += bGain * gain;
                    }
                }
            }
            bS = nextS + (t == 0 ? 0 : recallBack(k, t, bR, g));
            bD = nextD;
        }
        int first = all.grade[from];
        if (rawS[0] >= Fsrs.MIN_INITIAL_STABILITY) {
            g[first - 1] += bS;
        }
        if (rawD[0] >= MIN_DIFFICULTY && rawD[0] <= MAX_DIFFICULTY) {
            g[4] += bD;
            g[5] -= bD * (first - 1) * Math.exp(w[5] * (first - 1));
        }
    }

    private static double lossPerChance(double weight, double r, int grade) {
        if (weight == 0 || r <= LEAST_CHANCE || r >= 1 - LEAST_CHANCE) {
            return 0;
        }
        return grade > 1 ? -weight / r : weight / (1 - r);
    }

    private double recallBack(int k, int t, double bR, double[] g) {
        double slope = bR * r[k];
        g[20] -= slope * (lnBase[k] + decay / base[k] * t / s[k] * factorPerDecay);
        return -slope * decay / base[k] * factor * t / (s[k] * s[k]);
    }

    private double difficultyBack(int k, int grade, double bD, double[] g) {
        if (bD == 0) {
            return 0;
        }
        g[7] += bD * (easyTarget - damped(k, grade));
        g[4] += bD * w[7];
        g[5] -= bD * w[7] * 3 * easySlope;
        double bDamped = bD * (1 - w[7]);
        g[6] -= bDamped * (grade - 3) * (10 - d[k]) / 9;
        return bDamped * (1 + w[6] * (grade - 3) / 9);
    }

    private double sameDayBack(int k, int grade, double bS, double[] g) {
        if (grade > 1 && partA[k] < 1) {
            return bS;
        }
        double scaled = bS * s[k] * partA[k];
        g[17] += scaled * (grade - 3 + w[18]);
        g[18] += scaled * w[17];
        g[19] -= scaled * lnS[k];
        return bS * partA[k] * (1 - w[19]);
    }

    private double cappedBack(int k, double bS, double[] g) {
        if (shortTerm) {
            g[17] -= bS * rawS[k] * w[18];
            g[18] -= bS * rawS[k] * w[17];
        }
        return bS / lapseCap;
    }

    private double forgottenBack(int k, double bS, double[] g) {
        g[11] += bS * rawS[k] / w[11];
        g[12] -= bS * rawS[k] * Math.log(d[k]);
        g[13] += bS * partA[k] * partB[k] * lnS[k];
        g[14] += bS * rawS[k] * (1 - r[k]);
        return bS * partA[k] * w[13] * partB[k] / (s[k] + 1);
    }

    private void makeRoom(int length) {
        if (length < s.length) {
            return;
        }
        int room = 2 * length;
        s = new double[room];
        d = new double[room];
        r = new double[room];
        base = new double[room];
        lnBase = new double[room];
        lnS = new double[room];
        partA = new double[room];
        partB = new double[room];
        rawS = new double[room];
        rawD = new double[room];
    }
}
