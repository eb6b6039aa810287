package org.scostudy.classroom.assign;

import java.time.Clock;
import org.scostudy.classroom.roster.RosterOnTable;
import org.scostudy.classroom.work.Assignments;

/** The real assigning on a given database, for tests of other rooms. */
public final class AssigningOnTable {

    private AssigningOnTable() {}

    public static Assigning over(RosterOnTable roster, Assignments assignments, Clock clock) {
        return new Assigning(assignments, roster.members, roster.access, _ -> {}, clock);
    }
}
