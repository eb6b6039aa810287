package org.scostudy.classroom.task;

import java.time.Clock;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.work.Assignments;

/** The real tasks of learners on a given database, for tests of other rooms. */
public final class TasksAtSchool {

    private TasksAtSchool() {}

    public static Tasks over(Joining joining, Assignments assignments, Marks marks, Clock clock) {
        return new Tasks(joining, assignments, marks, clock);
    }
}
