package org.scostudy.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fresh databases of both kinds, without tables. */
enum AnyDatabase {
    H2 {
        @Override
        Database fresh(Path folder) {
            return Database.inFile(folder);
        }
    },
    POSTGRESQL {
        @Override
        Database fresh(Path folder) throws SQLException {
            String name = "sco" + System.nanoTime();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return Database.at(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    abstract Database fresh(Path folder) throws SQLException;

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
