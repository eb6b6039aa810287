package org.scostudy.memory.optimise;

import java.util.Map;
import java.util.TreeMap;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Parameters;

/**
 * w0 to w3 before all else: the stabilities after a first answer that fit the first recall a day or more later, as the
 * reference optimiser finds them. What was never seen follows from what was.
 */
final class FirstStabilities {

    private static final int GRADES = 4;
    private static final double MOST = 100;
    private static final double PULL_TO_DEFAULT = 1 / 16.0;

    // Published means of many learners: ln S0(2) = w1 ln S0(1) + (1 - w1) ln S0(3), ln S0(3) = (1 - w2) ln S0(2) + w2
    // ln S0(4)
    private static final double W1 = 0.41;
    private static final double W2 = 0.54;

    private static final class Tally {
        private int recalled;
        private int count;
    }

    private final double[] defaults = Parameters.DEFAULT.w();
    private final int[] count = new int[GRADES];
    private final double[] found = new double[GRADES];

    FirstStabilities(Sample sample) {
        Histories all = sample.histories;
        java.util.List<Map<Integer, Tally>> tallies = new java.util.ArrayList<>();
        for (int i = 0; i < GRADES; i++) {
            tallies.add(new TreeMap<>());
        }
        int recalled = 0;
        for (int card = 0; card < all.cards(); card++) {
            boolean first = true;
            for (int i = all.start[card] + 1; i < sample.end[card]; i++) {
                if (sample.weight[i] == 0) {
                    continue;
                }
                int right = all.grade[i] > 1 ? 1 : 0;
                recalled += right;
                if (first) {
                    first = false;
                    int grade = all.grade[all.start[card]] - 1;
                    Tally tally = tallies.get(grade).computeIfAbsent(all.elapsed[i], days -> new Tally());
                    tally.recalled += right;
                    tally.count++;
                    count[grade]++;
                }
            }
        }
        double mean = recalled / Math.max(sample.size(), 1.0);
        for (int grade = 0; grade < GRADES; grade++) {
            found[grade] = count[grade] == 0 ? Double.NaN : best(tallies.get(grade), mean, defaults[grade]);
        }
    }

    /** In the order of the grades, none smaller than the one before. */
    double[] complete() {
        return completed(found.clone());
    }

    /** The same for stabilities that were fitted further: of grades that were never seen nothing was learned. */
    double[] completed(double[] fitted) {
        double[] s = fitted.clone();
        int known = 0;
        for (int grade = 0; grade < GRADES; grade++) {
            if (count[grade] == 0) {
                s[grade] = Double.NaN;
            } else {
                known++;
            }
        }
        if (known == 0) {
            return java.util.Arrays.copyOf(defaults, GRADES);
        }
        inOrder(s);
        if (known == 1) {
            scaled(s);
        } else {
            filled(s);
        }
        for (int grade = 0; grade < GRADES; grade++) {
            s[grade] = Math.clamp(s[grade], MemoryState.MIN_STABILITY, MOST);
        }
        return s;
    }

    private static double best(Map<Integer, Tally> tallies, double mean, double usual) {
        double low = MemoryState.MIN_STABILITY;
        double high = MOST;
        while (high - low > 1e-9) {
            double third = (high - low) / 3;
            if (loss(tallies, mean, usual, low + third) < loss(tallies, mean, usual, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return (low + high) / 2;
    }

    private static double loss(Map<Integer, Tally> tallies, double mean, double usual, double s) {
        double decay = -Parameters.DEFAULT.w()[20];
        double factor = Math.pow(0.9, 1 / decay) - 1;
        double loss = Math.abs(s - usual) * PULL_TO_DEFAULT;
        for (Map.Entry<Integer, Tally> each : tallies.entrySet()) {
            Tally tally = each.getValue();
            double chance = Math.clamp(Math.pow(1 + factor * each.getKey() / s, decay), 1e-7, 1 - 1e-7);
            // one answer as likely as any other smooths what few answers say
            double share = (tally.recalled + mean) / (tally.count + 1.0);
            loss -= tally.count * (share * Math.log(chance) + (1 - share) * Math.log(1 - chance));
        }
        return loss;
    }

    /** Where a better grade seems to last shorter, the grade with more answers is believed. */
    private void inOrder(double[] s) {
        for (int[] pair : new int[][] {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}) {
            if (s[pair[0]] > s[pair[1]]) {
                if (count[pair[0]] > count[pair[1]]) {
                    s[pair[1]] = s[pair[0]];
                } else {
                    s[pair[0]] = s[pair[1]];
                }
            }
        }
    }

    private void scaled(double[] s) {
        double scale = 1;
        for (int grade = 0; grade < GRADES; grade++) {
            scale = Double.isNaN(s[grade]) ? scale : s[grade] / defaults[grade];
        }
        for (int grade = 0; grade < GRADES; grade++) {
            s[grade] = defaults[grade] * scale;
        }
    }

    /** Two are known at least, so the two equations give the others. */
    private static void filled(double[] s) {
        double[] ln = java.util.Arrays.stream(s).map(Math::log).toArray();
        if (unknown(ln[1]) && unknown(ln[2])) {
            double share = W1 / (W1 + W2 - W1 * W2);
            ln[1] = share * ln[0] + (1 - share) * ln[3];
        }
        for (int round = 0; round < 2; round++) {
            if (unknown(ln[1])) {
                double below = W1 * ln[0] + (1 - W1) * ln[2];
                ln[1] = unknown(below) ? (ln[2] - W2 * ln[3]) / (1 - W2) : below;
            }
            if (unknown(ln[2])) {
                double above = (1 - W2) * ln[1] + W2 * ln[3];
                ln[2] = unknown(above) ? (ln[1] - W1 * ln[0]) / (1 - W1) : above;
            }
            if (unknown(ln[0])) {
                ln[0] = (ln[1] - (1 - W1) * ln[2]) / W1;
            }
            if (unknown(ln[3])) {
                ln[3] = (ln[2] - (1 - W2) * ln[1]) / W2;
            }
        }
        for (int grade = 0; grade < GRADES; grade++) {
            s[grade] = Math.exp(ln[grade]);
        }
    }

    private static boolean unknown(double ln) {
        return Double.isNaN(ln);
    }
}
