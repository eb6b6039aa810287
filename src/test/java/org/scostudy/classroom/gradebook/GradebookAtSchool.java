package org.scostudy.classroom.gradebook;

import java.time.Clock;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.work.Assignments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of marks on a given database, for tests of this room and of others. */
public final class GradebookAtSchool {

    public final Marks marks;
    public final Grading grading;
    final DepartedMarks farewell;

    public GradebookAtSchool(JdbcClient jdbc, RosterAtSchool roster, Assignments assignments, Clock clock) {
        marks = new Marks(jdbc);
        grading = new Grading(assignments, roster.members, marks, roster.access, clock);
        farewell = new DepartedMarks(roster.classrooms, roster.members, marks, clock);
    }

    /** A mark of one's own, as {@link Grading} takes it. */
    public static Object wish(long assignment, long member) {
        return new Grading.Wish(assignment, member, 0, 0.5, "unfair", "");
    }
}
