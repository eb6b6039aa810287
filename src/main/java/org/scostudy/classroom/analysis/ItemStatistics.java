package org.scostudy.classroom.analysis;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say of one item.
 *
 * @param answers how many learners met it
 * @param facility facility index p: the mean share earned, 0 to 1 (for right-or-wrong items the part that is right)
 * @param discrimination discrimination index D = p(upper 27 %) − p(lower 27 %), −1 to 1 (Kelley 1939; Ebel and Frisbie,
 *     "Essentials of Educational Measurement", 1991); absent with fewer than four learners
 * @param itemRest corrected item–total correlation: Pearson's r of the share on the item with the sum of the others,
 *     for right-or-wrong items the point-biserial (Henrysson, "Correction of item–total correlations in item analysis",
 *     Psychometrika 28, 1963); absent when one of them does not vary
 * @param medianTime on the item; absent when none is known
 */
record ItemStatistics(
        AnalysedItem item,
        int answers,
        double facility,
        @Nullable Double discrimination,
        @Nullable Double itemRest,
        List<OptionUse> options,
        @Nullable Duration medianTime,
        List<Advice> advice) {

    ItemStatistics {
        options = List.copyOf(options);
        advice = List.copyOf(advice);
    }
}
