package org.scostudy.classroom.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that a member made for an assignment.
 *
 * @param id of the quiz attempt or scenario play
 * @param finished absent while it is being worked at; then there are no points
 * @param form the letter of the printed form that it was written on; absent when it was made here
 */
public record WorkAttempt(
        long assignment,
        long member,
        String id,
        Instant started,
        @Nullable Instant finished,
        double points,
        double maxPoints,
        @Nullable String form) {

    /** One that was made here. */
    public WorkAttempt(
            long assignment,
            long member,
            String id,
            Instant started,
            @Nullable Instant finished,
            double points,
            double maxPoints) {
        this(assignment, member, id, started, finished, points, maxPoints, null);
    }

    public boolean onPaper() {
        return form != null;
    }

    public boolean isFinished() {
        return finished != null;
    }

    public double share() {
        return maxPoints <= 0 ? 0 : Math.clamp(points / maxPoints, 0, 1);
    }
}
