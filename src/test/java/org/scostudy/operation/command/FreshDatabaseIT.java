package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.operation.data.Database;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** A server whose database is new goes on for longer than any of its connections. */
class FreshDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void answers_are_kept_when_the_connection_that_made_the_tables_is_gone() throws Exception {
        DataOptions options = CommandLine.populateCommand(new DataOptions(), "--data", folder.toString());
        try (ConfigurableApplicationContext server = new Contexts(Application.class).server(options, 0);
                Connection stays = Database.inFile(folder).connect()) {
            Set<Long> first = sessions(stays);
            HikariDataSource pool = server.getBean(HikariDataSource.class);
            Objects.requireNonNull(pool.getHikariPoolMXBean()).softEvictConnections();
            await().until(() -> Collections.disjoint(first, sessions(stays)));
            try (Connection later = pool.getConnection();
                    Statement statement = later.createStatement()) {
                statement.executeUpdate("""
                        INSERT INTO account (id, display_name, role, zone, day_start, appearance, credential_version,
                                             created, last_seen)
                        VALUES (7, 'Ada', 'LEARNER', 'UTC', '04:00', 'SYSTEM', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                        """);
                assertThat(statement.executeUpdate("""
                        INSERT INTO review (learner_id, card_id, seq, kind, at, study_day, session_id, scheduling)
                        VALUES (7, 'sco:a:b', 1, 'ANSWER', CURRENT_TIMESTAMP, CURRENT_DATE, 's', 1)
                        """)).isEqualTo(1);
            }
        }
    }

    /** Of the others. */
    private static Set<Long> sessions(Connection connection) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT session_id FROM information_schema.sessions WHERE session_id <> SESSION_ID()")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
