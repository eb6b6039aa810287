package org.scostudy.classroom.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The upper and the lower 27 % of learners by their mean share (Kelley, "The selection of upper and lower groups for the
 * validation of test items", Journal of Educational Psychology 30, 1939). Learners who tie at the border belong to a
 * group in part, so that nobody's place in a list decides.
 */
final class ExtremeGroups {

    private static final double SHARE = 0.27;

    /** Means are sums of fractions: what differs by less than this ties. */
    private static final double STEPS = 1e9;

    private final Map<Double, Double> upper;
    private final Map<Double, Double> lower;

    ExtremeGroups(List<AnalysedAttempt> sittings) {
        TreeMap<Double, Integer> learners = new TreeMap<>();
        sittings.forEach(sitting -> learners.merge(rank(sitting), 1, Integer::sum));
        double size = Math.max(1, SHARE * sittings.size());
        upper = members(learners.descendingMap(), size);
        lower = members(learners, size);
    }

    private static Map<Double, Double> members(Map<Double, Integer> learners, double size) {
        Map<Double, Double> members = new TreeMap<>();
        double needed = size;
        for (Map.Entry<Double, Integer> tied : learners.entrySet()) {
            double part = Math.min(1, needed / tied.getValue());
            members.put(tied.getKey(), part);
            needed -= part * tied.getValue();
            if (needed <= 1 / STEPS) {
                break;
            }
        }
        return members;
    }

    double upper(AnalysedAttempt sitting) {
        return upper.getOrDefault(rank(sitting), 0.0);
    }

    double lower(AnalysedAttempt sitting) {
        return lower.getOrDefault(rank(sitting), 0.0);
    }

    private static double rank(AnalysedAttempt sitting) {
        return Math.rint(sitting.mean() * STEPS) / STEPS;
    }
}
