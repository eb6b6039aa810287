package org.scostudy.classroom.join;

import java.time.Clock;
import org.scostudy.classroom.roster.RosterAtSchool;

/** The real joining on a given database, for tests of other rooms. */
public final class JoiningAtSchool {

    private JoiningAtSchool() {}

    public static Joining over(RosterAtSchool roster, Clock clock) {
        return new Joining(roster.classrooms, roster.members, roster.access, clock);
    }
}
