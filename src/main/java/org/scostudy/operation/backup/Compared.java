package org.scostudy.operation.backup;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
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

    static List<Compared> all(Connection one, Connection other) throws IOException, SQLException {
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

    private static Content content(Connection connection, DbTable table) throws IOException, SQLException {
        BigInteger[] sum = {BigInteger.ZERO};
        // In a transaction PostgreSQL sends rows as they are asked for, not all at once.
        connection.setAutoCommit(false);
        try {
            long rows = table.eachRow(
                    connection,
                    cells -> sum[0] =
                            sum[0].add(hash(table.columnNames(), cells)).mod(RANGE));
            return new Content(rows, sum[0]);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** By the names of the columns, for both databases may have them in another order. */
    private static BigInteger hash(List<String> columns, List<@Nullable Object> cells) {
        Map<String, @Nullable Object> named = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        byte[] text = JSON.writeValueAsString(named).getBytes(StandardCharsets.UTF_8);
        return new BigInteger(1, Backup.sha256().digest(text));
    }
}
