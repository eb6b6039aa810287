package org.scostudy.operation.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.GivenNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the built-in database again after it closed itself: its file is free once the last connection to what was
 * closed has left the pool.
 */
@Component
class Reopening {

    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);

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
            List<String> behind = GivenNumbers.mend(connection);
            if (!behind.isEmpty()) {
                LOG.warn(
                        "The database would have given numbers again that are taken in {}; it goes on behind them",
                        behind);
            }
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }
}
