package org.scostudy.summit;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.scostudy.MovableClock;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.signin.Throttle;
import org.scostudy.language.English;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.question.Material;
import org.scostudy.question.OfPacks;
import org.scostudy.question.Open;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two learners, the real services on a database in memory, and a pack that the test may edit. */
final class OpenSummit implements AutoCloseable {

    static final Pack PACK = ((PackReading.Loaded) new PackReader().read(Path.of("questions/sco"))).pack();
    private static final Scenarios BUILT_IN = new Scenarios(() -> List.of(PACK), () -> English.WORDS);

    final Learner ada = learner(7, "ada");
    final Learner bob = learner(8, "bob");
    final MovableClock clock = new MovableClock();
    final Sittings sittings;
    final Playing playing;
    Scenarios scenarios = BUILT_IN;
    private final JdbcConnectionPool pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OpenSummit() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        DataSource data = pool;
        Flyway.configure().dataSource(data).load().migrate();
        jdbc = JdbcClient.create(data);
        List.of(ada, bob).forEach(learner -> AccountsOnTable.keep(jdbc, learner, clock.instant()));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(data));
        sittings = new Sittings(jdbc);
        playing = playingWith(scenarios);
    }

    /** The services of a server that has just started. */
    Playing playingWith(Scenarios scenarios) {
        return new Playing(
                scenarios,
                new Open(new OfPacks(List.of(new Material("sco", "The reading", null, true)))),
                sittings,
                new ScenarioVersions(jdbc),
                transaction,
                clock,
                (_, _, _, _) -> {},
                new Throttle(0));
    }

    private static Learner learner(long id, String name) {
        return new Learner(id, name, name, Role.LEARNER, ZoneOffset.UTC, LocalTime.of(4, 0), Appearance.SYSTEM, null);
    }

    Scenario scenario() {
        return scenarios.all().stream()
                .filter(each -> each.origin() == Scenario.Origin.GENERATED)
                .findFirst()
                .orElseThrow();
    }

    String begins(Learner learner) {
        String id = uuid();
        playing.begin(learner, scenario().pack(), scenario().id(), id);
        return id;
    }

    static String uuid() {
        return UUID.randomUUID().toString();
    }

    static StepAnswer best(Play play) {
        return switch (play.current()) {
            case Step.Predict predict -> new StepAnswer.Members(predict.key());
            case Step.Choose choose ->
                new StepAnswer.Chosen(new Paths(play.scenario()).bestOf(choose).id());
            case Step.End _ -> throw new IllegalStateException("the play is over");
        };
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
