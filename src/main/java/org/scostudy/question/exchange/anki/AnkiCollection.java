package org.scostudy.question.exchange.anki;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Stop;
import org.sqlite.Collation;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** The database of a package. It may be hostile: it is only read, and only from plain tables and columns we know. */
final class AnkiCollection implements Closeable {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "col", Set.of("models", "decks"),
            "notes", Set.of("id", "guid", "mid", "tags", "flds", "data"),
            "cards", Set.of("id", "nid", "did", "ord"),
            "revlog", Set.of("id", "cid", "ease", "ivl", "time", "type", "factor"),
            "notetypes", Set.of("id", "name", "config"),
            "fields", Set.of("ntid", "ord", "name"),
            "templates", Set.of("ntid", "ord", "config"),
            "decks", Set.of("id", "name"));

    private static final int LARGEST_VALUE = 64 << 20;
    private static final int STEPS_BETWEEN_LOOKS = 100_000;

    private final Connection connection;
    private final ImportRun run;
    private final Set<String> tables = new TreeSet<>();
    private final Map<String, Set<String>> columns = new HashMap<>();
    private @Nullable Stop stopped;

    private AnkiCollection(Connection connection, ImportRun run) {
        this.connection = connection;
        this.run = run;
    }

    /** @param without what is said where it has no notes and cards */
    static AnkiCollection open(Path file, ImportRun run, String without) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "file");
        AnkiCollection collection = new AnkiCollection(
                config.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1"), run);
        try {
            collection.guard();
            collection.checkTables(without);
            return collection;
        } catch (SQLException | RuntimeException e) {
            collection.close();
            throw e;
        }
    }

    private void guard() throws SQLException {
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = off");
            statement.execute("PRAGMA cell_size_check = on");
            statement.execute("PRAGMA mmap_size = 0");
        }
        // Newer collections sort names by a rule of their own; nothing here depends on it.
        Collation.create(connection, "unicase", new Collation() {
            @Override
            protected int xCompare(String one, String other) {
                return one.compareToIgnoreCase(other);
            }
        });
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                try {
                    run.stopIfCancelled();
                    return 0;
                } catch (Stop stop) {
                    stopped = stop;
                    return 1;
                }
            }
        });
    }

    /** No views, no virtual tables, no computed columns: those would run what the file says. */
    private void checkTables(String without) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
            while (rows.next()) {
                String name = String.valueOf(rows.getString("name"));
                String sql = String.valueOf(rows.getString("sql"));
                if (KNOWN.containsKey(name)
                        && "table".equals(rows.getString("type"))
                        && sql.matches("(?is)\\s*CREATE\\s+TABLE\\s.*")) {
                    tables.add(name);
                }
            }
        }
        for (String table : Set.copyOf(tables)) {
            columns.put(table, plainColumns(table));
            if (!has(table, KNOWN.getOrDefault(table, Set.of()))) {
                tables.remove(table);
            }
        }
        if (!tables.contains("notes") || !tables.contains("cards")) {
            throw run.stop(run.whole(), without);
        }
    }

    private Set<String> plainColumns(String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name, hidden FROM pragma_table_xinfo(?)")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt("hidden") == 0) {
                        columns.add(rows.getString("name"));
                    }
                }
            }
        }
        return columns;
    }

    boolean has(String table) {
        return tables.contains(table);
    }

    /** Whether it has these columns as well, which not every collection needs. */
    boolean has(String table, Set<String> more) {
        return has(table) && columns.getOrDefault(table, Set.of()).containsAll(more);
    }

    /** What is done with a row. */
    interface Row {
        void take(ResultSet row) throws SQLException, IOException;
    }

    /** Goes through all rows, one at a time. */
    void each(String sql, Row row) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows);
            }
        } catch (SQLException e) {
            if (stopped != null) {
                throw stopped;
            }
            throw e;
        }
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    long count(String table) throws SQLException, IOException {
        long[] count = {0};
        each("SELECT count(*) FROM " + table, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** A setting in the one row of older collections; an empty object where there is none. */
    String json(String column) throws SQLException, IOException {
        String[] json = {"{}"};
        if (has("col")) {
            each("SELECT " + column + " FROM col LIMIT 1", row -> json[0] = String.valueOf(row.getString(1)));
        }
        return json[0].isBlank() ? "{}" : json[0];
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was only read, and the file is deleted next.
            return;
        }
    }
}
