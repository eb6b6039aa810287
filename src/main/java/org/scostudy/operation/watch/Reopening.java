package org.scostudy.operation.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.scostudy.operation.data.Database;
import org.springframework.stereotype.Component;

/**
 * Opens the built-in database again after it closed itself: its file is free once the last connection to what was
 * closed has left the pool.
 */
@Component
class Reopening {

    private final HikariDataSource pool;

    Reopening(DataSource pool) throws SQLException {
        this.pool = pool.unwrap(HikariDataSource.class);
    }

    Database database() {
        return new Database(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** False while a request still holds a dead connection, or while writing fails as before. */
    boolean succeeds() {
        pool.getHikariPoolMXBean().softEvictConnections();
        try (Connection connection = database().connect()) {
            WriteProbe.write(connection);
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }
}
