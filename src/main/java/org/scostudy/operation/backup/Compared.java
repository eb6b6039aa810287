package org.scostudy.operation.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table in two databases.
 *
 * @param rows in the first
 * @param same whether the second holds exactly the same rows, in whatever order
 */
public record Compared(String table, long rows, boolean same) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final BigInteger RANGE = BigInteger.TWO.pow(256);

    /** Rows without their order: how many there are, and the sum of their hashes. */
    private record Content(long rows, BigInteger sum) {}

    static List<Compared> all(Connection one, Connection other) throws SQLException {
        Map<String, DbTable> others =
                DbTable.in(other).stream().collect(Collectors.toMap(DbTable::name, Function.identity()));
        List<Compared> compared = new ArrayList<>();
        for (DbTable table : DbTable.in(one)) {
            Content here = content(one, table);
            DbTable there = others.get(table.name());
            compared.add(new Compared(table.name(), here.rows(), there != null && here.equals(content(other, there))));
        }
        return compared;
    }

    private static Content content(Connection connection, DbTable table) throws SQLException {
        long count = 0;
        BigInteger sum = BigInteger.ZERO;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet rows =
                    statement.executeQuery("SELECT %s FROM %s".formatted(table.list(", "), table.name()))) {
                for (; rows.next(); count++) {
                    sum = sum.add(hash(table, rows)).mod(RANGE);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Content(count, sum);
    }

    private static BigInteger hash(DbTable table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> cells = new TreeMap<>();
        int place = 1;
        for (DbTable.Column column : table.columns()) {
            cells.put(column.name(), column.type().read(row, place++));
        }
        byte[] text = JSON.writeValueAsString(cells).getBytes(StandardCharsets.UTF_8);
        return new BigInteger(1, Backup.sha256().digest(text));
    }
}
