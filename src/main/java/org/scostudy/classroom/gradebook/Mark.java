package org.scostudy.classroom.gradebook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.WorkAttempt;

/**
 * One cell of the gradebook.
 *
 * @param earned share of the points, 0 to 1, by the attempts; absent while none is finished
 * @param changes what instructors did, oldest first
 * @param time spent on the attempts that are finished
 */
public record Mark(
        Status status, @Nullable Double earned, List<WorkAttempt> attempts, List<MarkChange> changes, Duration time) {

    public Mark {
        attempts = List.copyOf(attempts);
        changes = List.copyOf(changes);
    }

    /** How far the member has come with the assignment. */
    public enum Status {
        NOT_OPEN,
        TO_DO,
        IN_PROGRESS,
        DONE,
        DONE_LATE,
        /** Handed in, with essays that nobody has marked yet. */
        AWAITING_MARKING,
        /** Closed without a finished attempt. */
        MISSED,
        /** Closed before the member came; it does not count. */
        EXCUSED;

        /** Whether the member has something to do about it now. */
        public boolean toDo() {
            return this == TO_DO || this == IN_PROGRESS;
        }
    }

    /** The share that counts, 0 to 1; absent while nothing does. What was missed counts as 0. */
    @Nullable
    public Double share() {
        Double overridden = changes.isEmpty() ? null : changes.getLast().share();
        if (overridden != null) {
            return overridden;
        }
        return status == Status.MISSED ? Double.valueOf(0) : earned;
    }

    /** Whether there is a finished attempt, marked or not. */
    public boolean handedIn() {
        return earned != null || status == Status.AWAITING_MARKING;
    }

    public boolean overridden() {
        return !changes.isEmpty() && changes.getLast().share() != null;
    }

    public String remark() {
        return changes.isEmpty() ? "" : changes.getLast().remark();
    }

    /** What an edit must name so that nobody writes over what they have not seen. */
    int version() {
        return changes.isEmpty() ? 0 : changes.getLast().seq();
    }
}
