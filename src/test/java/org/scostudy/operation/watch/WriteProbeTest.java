package org.scostudy.operation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteProbeTest {

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:probe", "sa", "");
    private Connection connection;

    @BeforeEach
    void aDatabase() throws SQLException {
        connection = pool.getConnection();
        change("CREATE TABLE health_probe (id INTEGER PRIMARY KEY, times BIGINT NOT NULL)");
        change("INSERT INTO health_probe (id, times) VALUES (1, 0)");
    }

    @AfterEach
    void endIt() throws SQLException {
        connection.close();
        pool.dispose();
    }

    @Test
    void many_who_ask_cause_one_write() throws SQLException {
        WriteProbe probe = new WriteProbe(pool);
        for (int i = 0; i < 100; i++) {
            assertThat(probe.failure()).isEmpty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT times FROM health_probe")) {
            row.next();
            assertThat(row.getInt(1)).isOne();
        }
    }

    @Test
    void a_write_that_fails_is_told() throws SQLException {
        change("DROP TABLE health_probe");
        assertThat(new WriteProbe(pool).failure()).containsInstanceOf(SQLException.class);
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
