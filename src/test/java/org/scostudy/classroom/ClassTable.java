package org.scostudy.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.scostudy.StoppedClock;
import org.scostudy.account.Accounts;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of a class on a database in memory, with people and a clock that the test moves. */
final class ClassTable implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    final Accounts accounts;
    final Teaching teaching;
    final Joining joining;
    final Inviting inviting;
    final Assigning assigning;
    final Grading grading;
    final Tasks tasks;
    final Farewell farewell;
    final Marks marks;
    final Members members;
    final ClassroomTable classrooms;
    private final JdbcConnectionPool pool;
    private final StoppedClock clock = new StoppedClock(MONDAY);

    ClassTable() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(pool).load().migrate();
        JdbcClient jdbc = JdbcClient.create(pool);
        accounts = AccountsOnTable.over(jdbc, clock);
        classrooms = new ClassroomTable(jdbc);
        members = new Members(jdbc);
        marks = new Marks(jdbc);
        Assignments assignments = new Assignments(jdbc);
        Access access = new Access(classrooms, members);
        teaching = new Teaching(classrooms, members, access, accounts, clock);
        joining = new Joining(classrooms, members, access, clock);
        inviting = new Inviting(classrooms, members, access, accounts, clock);
        assigning = new Assigning(assignments, members, access, clock);
        grading = new Grading(assignments, members, marks, access, clock);
        farewell = new Farewell(classrooms, members, marks, clock);
        tasks = new Tasks(joining, assignments, marks, clock);
    }

    Learner instructor(String name) {
        return accounts.add(name, "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
    }

    Learner learner(String name) {
        return accounts.signUp(name, "caravan salt tea", ZoneOffset.UTC);
    }

    void passes(Duration time) {
        clock.passes(time);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
