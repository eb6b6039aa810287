package org.scostudy.stories.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.scostudy.StoppedClock;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.audience.Audiences;
import org.scostudy.audience.AudiencesOnTable;
import org.scostudy.language.English;
import org.scostudy.language.Messages;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.read.Scenarios;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real services of those who write stories on a database in memory, with two instructors and a learner. */
public final class WritersDesk implements AutoCloseable {

    private static final Packs PACKS = Packs.over(Path.of("questions"));

    final Learner ada = person(7, "Ada", Role.INSTRUCTOR);
    final Learner bob = person(8, "Bob", Role.INSTRUCTOR);
    final Learner cleo = person(9, "Cleo", Role.LEARNER);
    final JdbcClient jdbc;
    final StoryTable table;
    final TypedStories unsaved;
    final Storywriting stories;
    final Proposing proposing;
    final ProposalChecking proposals;
    final Scenarios scenarios;
    final Audiences audiences;
    private final @Nullable JdbcConnectionPool pool;

    WritersDesk() {
        this(PACKS);
    }

    WritersDesk(Packs packs) {
        this(JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""), packs);
    }

    WritersDesk(DataSource source) {
        this(source, PACKS);
    }

    private WritersDesk(DataSource source, Packs packs) {
        pool = source instanceof JdbcConnectionPool own ? own : null;
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        var clock = new StoppedClock(Instant.parse("2026-03-02T08:00:00Z"));
        List.of(ada, bob, cleo).forEach(each -> AccountsOnTable.keep(jdbc, each, clock.instant()));
        table = new StoryTable(jdbc);
        var versions = new StoryVersions(jdbc);
        var shelves = new StoryShelves(table, versions, packs);
        scenarios = new Scenarios(packs::all, shelves::now, () -> English.WORDS);
        unsaved = new TypedStories(jdbc, clock);
        audiences = AudiencesOnTable.over(jdbc);
        proposals = new ProposalChecking(packs, scenarios, Messages.ours());
        proposing = new Proposing(table, versions, shelves, proposals, audiences, clock);
        stories = new Storywriting(
                table, versions, shelves, new StoryChecking(packs, scenarios, Messages.ours()), audiences, clock);
    }

    private static Learner person(long id, String name, Role role) {
        return new Learner(id, name, name, role, ZoneOffset.UTC, LocalTime.of(4, 0), Appearance.SYSTEM, null);
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.dispose();
        }
    }
}
