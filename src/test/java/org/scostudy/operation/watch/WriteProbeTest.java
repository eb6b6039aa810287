package org.scostudy.operation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.Eventually.eventually;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

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

    @Test
    void those_who_ask_while_it_is_slow_wait_beside_each_other() throws Exception {
        CountDownLatch back = new CountDownLatch(1);
        WriteProbe probe = new WriteProbe(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                try {
                    back.await();
                } catch (InterruptedException stopping) {
                    throw new SQLException(stopping);
                }
                return pool.getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });
        Thread one = Thread.ofPlatform().start(probe::failure);
        Thread other = Thread.ofPlatform().start(probe::failure);
        try {
            eventually()
                    .until(() -> one.getState() == Thread.State.TIMED_WAITING
                            && other.getState() == Thread.State.TIMED_WAITING);
        } finally {
            back.countDown();
            one.join();
            other.join();
        }
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
