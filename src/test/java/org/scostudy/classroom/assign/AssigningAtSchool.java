package org.scostudy.classroom.assign;

import java.time.Clock;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.work.Assignments;

/** The real assigning on a given database, for tests of other rooms. */
public final class AssigningAtSchool {

    private AssigningAtSchool() {}

    public static Assigning over(RosterAtSchool roster, Assignments assignments, Clock clock) {
        return new Assigning(assignments, roster.members, roster.access, clock);
    }
}
