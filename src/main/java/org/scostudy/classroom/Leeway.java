package org.scostudy.classroom;

import org.jspecify.annotations.Nullable;

/**
 * Other dates, and perhaps another number of attempts, for one member.
 *
 * @param attempts absent: as for everybody
 */
record Leeway(
        long assignment, long member, Dates dates, @Nullable Integer attempts) {}
