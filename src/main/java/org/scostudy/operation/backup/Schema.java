package org.scostudy.operation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.GivenNumbers;
import org.scostudy.operation.data.Refusal;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables' version: brought up to date at every start, and never guessed at when a newer app made it. */
@Configuration(proxyBeanMethods = false)
public class Schema {

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return Schema::bringUpToDate;
    }

    public static void bringUpToDate(Flyway flyway) {
        newerThanThisApp(flyway).ifPresent(newer -> {
            throw new Refusal(
                    "the data were made by a newer version of SCO Study (tables version %s, this one knows %s): "
                                    .formatted(newer, latest(flyway))
                            + "run that version, or choose another folder with --data");
        });
        flyway.migrate();
    }

    /**
     * Makes the tables of the built-in database while nothing else holds it, so that it is closed and opened anew
     * afterwards: H2 ties a CHECK to the session that made it, and refuses every row once that session has ended.
     */
    public static void prepare(Database database) {
        if (database.builtIn()) {
            bringUpToDate(database.flyway());
            try (Connection connection = database.connect()) {
                GivenNumbers.mend(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The newest version that this app can make. */
    static String latest(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> !future(migration))
                .map(migration -> String.valueOf(migration.getVersion()))
                .reduce("0", (earlier, later) -> later);
    }

    /** The version that the tables have now: "0" before the first start. */
    public static String current(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    private static Optional<String> newerThanThisApp(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(Schema::future)
                .map(migration -> String.valueOf(migration.getVersion()))
                .reduce((earlier, later) -> later);
    }

    private static boolean future(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
