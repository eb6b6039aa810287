package org.scostudy.classroom.work;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The real assignments on a given database, for tests of other rooms. */
public final class AssignmentsAtSchool {

    private AssignmentsAtSchool() {}

    public static Assignments over(JdbcClient jdbc) {
        return new Assignments(jdbc);
    }
}
