package org.scostudy.bench.soak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.scostudy.Postgres;

/** A PostgreSQL server, which stops, is slow, or hangs up. */
final class InPostgres implements Place {

    private final Path folder;
    private final String url;
    private EmbeddedPostgres postgres;

    private InPostgres(Path folder) throws IOException {
        this.folder = folder;
        this.postgres = start(folder, 0);
        this.url = postgres.getJdbcUrl(Postgres.USER, Postgres.USER);
    }

    static InPostgres make() throws IOException {
        return new InPostgres(Files.createTempDirectory("sco-soak"));
    }

    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> options() {
        return List.of("--data", folder.resolve("data").toString(), "--database", url);
    }

    @Override
    public String room() {
        return "";
    }

    @Override
    public String leftOut() {
        return "";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.KILL,
                Fault.FREEZE,
                Fault.IMPORT,
                new Fault("database-stopped", (soaked, random) -> stopped(random)),
                new Fault("database-slow", (soaked, random) -> slow()),
                new Fault("database-hung-up", (soaked, random) -> hungUp()));
    }

    private void stopped(SplittableRandom random) throws Exception {
        int port = postgres.getPort();
        postgres.close();
        Fault.last(Fault.aFewSeconds(random));
        postgres = start(folder, port);
    }

    /** Answers wait behind somebody who keeps the log for himself. */
    private void slow() throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE review, quiz_entry IN ACCESS EXCLUSIVE MODE");
            Fault.last(Duration.ofSeconds(4));
            connection.rollback();
        }
    }

    private void hungUp() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()");
        }
    }

    @Override
    public List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
