package org.scostudy.classroom.work;

import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ExtraTime;

/**
 * Other dates, and perhaps another number of attempts and more time, for one member.
 *
 * @param attempts absent: as for everybody
 * @param extra absent: as much as the member has everywhere
 */
public record Leeway(
        long assignment,
        long member,
        WorkDates dates,
        @Nullable Integer attempts,
        @Nullable ExtraTime extra) {

    public Leeway(long assignment, long member, WorkDates dates, @Nullable Integer attempts) {
        this(assignment, member, dates, attempts, null);
    }
}
