package org.scostudy.classroom.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that a member made for an assignment.
 *
 * @param id of the quiz attempt or scenario play
 * @param finished absent while it is being worked at; then there are no points
 * @param awaiting how many essays a person has yet to mark; until then the points are not all
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
        int awaiting,
        @Nullable String form) {

    /** One that was made here and of which nothing has to be marked. */
    public WorkAttempt(
            long assignment,
            long member,
            String id,
            Instant started,
            @Nullable Instant finished,
            double points,
            double maxPoints) {
        this(assignment, member, id, started, finished, points, maxPoints, 0, null);
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
