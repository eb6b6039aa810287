package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.PackagedApp;
import org.scostudy.operation.data.Database;

/** A restore whose process dies leaves all former data or all new ones. */
class RestoreKilledIT {

    private static final int FORMER = 3;
    private static final int RESTORED = 40_000;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeABackup() throws Exception {
        Database source = with(RESTORED, made.resolve("source"));
        try (Connection connection = source.connect()) {
            Backup.write(connection, Schema.current(source.flyway()), Instant.EPOCH, made.resolve("many.zip"));
        }
    }

    @RepeatedTest(3)
    void the_data_are_the_former_or_the_restored(RepetitionInfo repetition) throws Exception {
        Path data = folder.resolve("data");
        Database target = with(FORMER, data);

        Process restore = PackagedApp.start("restore", made.resolve("many.zip").toString(), "--data", data.toString());
        Path former = data.resolve("backup");
        eventually().until(() -> Files.exists(former) || !restore.isAlive());
        restore.waitFor(repetition.getCurrentRepetition() * 150L, TimeUnit.MILLISECONDS);
        restore.destroyForcibly().waitFor();

        assertThat(accounts(target)).isIn(FORMER, RESTORED);
    }

    private static Database with(int accounts, Path data) throws Exception {
        Database database = Database.inFile(Files.createDirectories(data));
        Schema.bringUpToDate(database.flyway());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO account
                        (display_name, role, zone, day_start, appearance, credential_version, created, last_seen)
                    SELECT 'Learner ' || X, 'LEARNER', 'UTC', '04:00', 'SYSTEM', 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP
                    FROM SYSTEM_RANGE(1, %d)
                    """.formatted(accounts));
        }
        return database;
    }

    private static int accounts(Database database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM account")) {
            row.next();
            return row.getInt(1);
        }
    }
}
