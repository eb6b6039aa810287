package org.scostudy.live.kept;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a summit.
 *
 * @param seat the one they held at its end; null before it, or for none
 * @param score null before the end, and where there is no seat
 */
public record LivePlace(
        long learner,
        int voice,
        @Nullable String seat,
        @Nullable Integer score,
        @Nullable Integer outOf) {}
