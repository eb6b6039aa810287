package org.scostudy.classroom.join;

import java.time.Clock;
import org.scostudy.classroom.roster.RosterOnTable;

/** The real joining on a given database, for tests of other rooms. */
public final class JoiningOnTable {

    private JoiningOnTable() {}

    public static Joining over(RosterOnTable roster, Clock clock) {
        return new Joining(roster.classrooms, roster.members, roster.access, clock);
    }
}
