package org.scostudy.operation.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that the database gives to new rows. The built-in one notes how far it has come beside the rows and not with
 * them, so that after a full disk or a folder that was taken away it may give numbers again that are taken.
 */
public final class GivenNumbers {

    private static final String IDENTITIES = """
            SELECT table_name, column_name, identity_base FROM information_schema.columns
            WHERE table_schema = 'PUBLIC' AND is_identity = 'YES'
            """;

    private record Identity(String table, String column, long next) {}

    private GivenNumbers() {}

    /**
     * Lets the built-in database go on behind the numbers that are taken.
     *
     * @return the tables where it would not have
     */
    public static List<String> mend(Connection connection) throws SQLException {
        List<String> mended = new ArrayList<>();
        for (Identity identity : identities(connection)) {
            long largest = largest(connection, identity.table(), identity.column());
            if (largest >= identity.next()) {
                goOnAt(connection, identity.table(), identity.column(), largest + 1);
                mended.add(identity.table());
            }
        }
        return mended;
    }

    private static List<Identity> identities(Connection connection) throws SQLException {
        List<Identity> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IDENTITIES)) {
            while (row.next()) {
                found.add(new Identity(row.getString(1), row.getString(2), row.getLong(3)));
            }
        }
        return found;
    }

    /** The largest number that a row has; 0 without rows. */
    public static long largest(Connection connection, String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT COALESCE(MAX(%s), 0) FROM %s".formatted(column, table))) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void goOnAt(Connection connection, String table, String column, long next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE %s ALTER COLUMN %s RESTART WITH %d".formatted(table, column, next));
        }
    }
}
