package org.scostudy.classroom.roster;

import java.time.Clock;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.study.settings.StudyChanges;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of classes and their members on a given database, for tests of this room and of others. */
public final class RosterAtSchool {

    public final ClassroomTable classrooms;
    public final Members members;
    public final Access access;
    public final Teaching teaching;
    final Inviting inviting;

    public RosterAtSchool(JdbcClient jdbc, Accounts accounts, Clock clock) {
        classrooms = new ClassroomTable(jdbc);
        members = new Members(jdbc, new StudyChanges(jdbc), _ -> {});
        access = new Access(classrooms, members);
        teaching = new Teaching(classrooms, members, access, accounts, _ -> {}, clock);
        inviting = new Inviting(classrooms, members, access, accounts, clock);
    }

    /** Removes a sample class of the application, as its instructor does. */
    public static void removeSample(ApplicationContext application, Learner instructor, long classroom) {
        application.getBean(Samples.class).remove(instructor, classroom);
    }

    /** A list with one new learner, as {@link Inviting} takes it. */
    public static Object list() {
        return ClassList.read("somebody-new");
    }
}
