package org.scostudy.classroom.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What the answers say of a quiz as a whole.
 *
 * @param sittings how many
 * @param meanShare mean share of all points, 0 to 1
 * @param standardDeviation of the sum of shares over the common items, in items
 * @param commonItems items that everybody met; reliability is computed from these
 * @param alpha Cronbach's α = k/(k−1) · (1 − Σs²ᵢ / s²ₜ) (Cronbach, "Coefficient alpha and the internal structure of
 *     tests", Psychometrika 16, 1951); absent with fewer than two common items or without variation
 * @param standardError of measurement: s · √(1 − α), in items; absent with α
 */
record QuizStatistics(
        int sittings,
        double meanShare,
        double standardDeviation,
        int commonItems,
        @Nullable Double alpha,
        @Nullable Double standardError,
        SampleSize sample) {}
