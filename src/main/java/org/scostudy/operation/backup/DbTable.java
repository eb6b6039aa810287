package org.scostudy.operation.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as the database describes it: names are in lower case, whichever database tells them. */
record DbTable(String name, List<Column> columns, Set<String> parents) {

    /** What the tables are and whether they can be written: whose turn it is: nobody's data, and of this database only. */
    private static final Set<String> NO_DATA = Set.of("flyway_schema_history", "health_probe", "shedlock");

    private static final int ROWS_AT_ONCE = 1000;

    record Column(String name, CellType type, boolean identity) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String list(String separator) {
        return String.join(separator, columnNames());
    }

    /** Takes the cells of a row, in the order of the columns. */
    @FunctionalInterface
    interface Taking {
        void row(List<@Nullable Object> cells) throws IOException;
    }

    /** Goes through all rows in whatever order, without holding them; how many there were. */
    long eachRow(Connection connection, Taking taking) throws IOException, SQLException {
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery("SELECT %s FROM %s".formatted(list(", "), name))) {
                for (; row.next(); count++) {
                    List<@Nullable Object> cells = new ArrayList<>(columns.size());
                    for (Column column : columns) {
                        cells.add(column.type().read(row, cells.size() + 1));
                    }
                    taking.row(cells);
                }
            }
        }
        return count;
    }

    /** All tables of the current schema, each after those that it refers to. */
    static List<DbTable> in(Connection connection) throws SQLException {
        Map<String, DbTable> unordered = new LinkedHashMap<>();
        DatabaseMetaData database = connection.getMetaData();
        try (ResultSet rows = database.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!NO_DATA.contains(lower(name))) {
                    unordered.put(
                            lower(name),
                            new DbTable(lower(name), columns(connection, name), parents(connection, name)));
                }
            }
        }
        return parentsFirst(unordered.values());
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(new Column(
                            lower(rows.getString("COLUMN_NAME")),
                            CellType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")),
                            "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
                }
            }
        }
        return List.copyOf(columns);
    }

    private static Set<String> parents(Connection connection, String table) throws SQLException {
        Set<String> parents = new LinkedHashSet<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                parents.add(lower(keys.getString("PKTABLE_NAME")));
            }
        }
        parents.remove(lower(table));
        return parents;
    }

    private static List<DbTable> parentsFirst(Collection<DbTable> tables) {
        List<DbTable> waiting = new ArrayList<>(tables);
        List<DbTable> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<String> unplaced = waiting.stream().map(DbTable::name).collect(Collectors.toSet());
            List<DbTable> ready = waiting.stream()
                    .filter(table -> table.parents().stream().noneMatch(unplaced::contains))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + unplaced);
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return List.copyOf(ordered);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
