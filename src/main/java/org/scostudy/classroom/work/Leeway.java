package org.scostudy.classroom.work;

import org.jspecify.annotations.Nullable;

/**
 * Other dates, and perhaps another number of attempts, for one member.
 *
 * @param attempts absent: as for everybody
 */
public record Leeway(
        long assignment,
        long member,
        WorkDates dates,
        @Nullable Integer attempts) {}
