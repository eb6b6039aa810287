package org.scostudy.classroom.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a class.
 *
 * @param learner absent as long as the invitation is not taken up, and after the account was deleted
 * @param sharesStudy whether instructors may see private study outside assignments
 * @param extra time for everything that has a limit
 */
public record Member(
        long id,
        long classroom,
        @Nullable Long learner,
        String name,
        @Nullable Instant joined,
        @Nullable Instant left,
        boolean sharesStudy,
        ExtraTime extra) {

    /** What has become of the place. */
    public enum Standing {
        INVITED,
        ACTIVE,
        LEFT,
        /** The account is gone; what the class was given stays under a pseudonym. */
        DELETED
    }

    public Standing standing() {
        if (left != null) {
            return learner == null ? Standing.DELETED : Standing.LEFT;
        }
        return learner == null ? Standing.INVITED : Standing.ACTIVE;
    }

    public boolean active() {
        return standing() == Standing.ACTIVE;
    }
}
