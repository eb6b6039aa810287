package org.scostudy.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.scostudy.StoppedClock;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.assign.AssigningAtSchool;
import org.scostudy.classroom.gradebook.GradebookAtSchool;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.join.JoiningAtSchool;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.task.Tasks;
import org.scostudy.classroom.task.TasksAtSchool;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.AssignmentsAtSchool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of a class on a database in memory, with people and a clock that the test moves. */
public final class School implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    public final Accounts accounts;
    public final RosterAtSchool roster;
    public final Joining joining;
    public final Assigning assigning;
    public final GradebookAtSchool gradebook;
    public final Tasks tasks;
    private final JdbcConnectionPool pool;
    private final StoppedClock clock = new StoppedClock(MONDAY);

    public School() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(pool).load().migrate();
        JdbcClient jdbc = JdbcClient.create(pool);
        accounts = AccountsOnTable.over(jdbc, clock);
        roster = new RosterAtSchool(jdbc, accounts, clock);
        Assignments assignments = AssignmentsAtSchool.over(jdbc);
        joining = JoiningAtSchool.over(roster, clock);
        assigning = AssigningAtSchool.over(roster, assignments, clock);
        gradebook = new GradebookAtSchool(jdbc, roster, assignments, clock);
        tasks = TasksAtSchool.over(joining, assignments, gradebook.marks, clock);
    }

    public Learner instructor(String name) {
        return accounts.add(name, "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
    }

    public Learner learner(String name) {
        return accounts.signUp(name, "caravan salt tea", ZoneOffset.UTC);
    }

    public void passes(Duration time) {
        clock.passes(time);
    }

    public Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
