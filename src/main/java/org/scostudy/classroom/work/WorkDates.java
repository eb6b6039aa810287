package org.scostudy.classroom.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassRefused;

/**
 * When an assignment can be worked at. All three may be absent: open at once, never late, never closed.
 *
 * @param due after this, work counts as late
 * @param closes after this, nothing is taken any more; without it, late work is taken for ever
 */
public record WorkDates(
        @Nullable Instant opens,
        @Nullable Instant due,
        @Nullable Instant closes) {

    public static final WorkDates ALWAYS = new WorkDates(null, null, null);

    /** What is taken at a moment. */
    public enum State {
        NOT_YET,
        OPEN,
        LATE,
        CLOSED
    }

    public WorkDates {
        if (isBefore(due, opens)) {
            throw new ClassRefused(ClassRefused.Reason.DUE_BEFORE_OPEN);
        }
        if (isBefore(closes, due) || isBefore(closes, opens)) {
            throw new ClassRefused(ClassRefused.Reason.CLOSED_BEFORE_DUE);
        }
    }

    public State at(Instant moment) {
        if (isBefore(moment, opens)) {
            return State.NOT_YET;
        }
        if (isBefore(closes, moment)) {
            return State.CLOSED;
        }
        return isBefore(due, moment) ? State.LATE : State.OPEN;
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }
}
