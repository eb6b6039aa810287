package org.scostudy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a stopped server left in its data folder. */
public record StoredData(Path folder) {

    public long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).getFirst());
    }

    /** The first column of all rows. */
    public List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("sco"), "sa", "");
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    /** Changes rows as time or an accident would. */
    public int change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("sco"), "sa", "")) {
            return connection.createStatement().executeUpdate(sql);
        }
    }
}
