package org.scostudy.operation.backup;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;
import org.scostudy.operation.watch.Pause;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Backup and restore while people study: a backup disturbs nobody, a restore lets them wait until it is over. */
@Service
public class LiveData {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HikariDataSource pool;
    private final Flyway flyway;
    private final DataFolder folder;
    private final Clock clock;
    private final Pause pause;

    LiveData(DataSource pool, Flyway flyway, @Value("${sco.data:data}") Path folder, Clock clock, Pause pause)
            throws SQLException {
        this.pool = pool.unwrap(HikariDataSource.class);
        this.flyway = flyway;
        this.folder = new DataFolder(folder);
        this.clock = clock;
        this.pause = pause;
    }

    public void backup(OutputStream out) throws Exception {
        try (Connection connection = pool.getConnection()) {
            Backup.write(connection, schema(), clock.instant(), out);
        }
    }

    /** Tells where the former data are kept. */
    public Path restore(Path file) throws Exception {
        try (BackupFile backup = BackupFile.open(file);
                Pause.End end = pause.begin()) {
            HikariPoolMXBean users = pool.getHikariPoolMXBean();
            users.suspendPool();
            try {
                waitUntilIdle(users);
                return new Restore(database(), folder.backups(), clock).replaceAllBy(backup);
            } finally {
                users.resumePool();
            }
        }
    }

    public String schema() {
        return Schema.current(flyway);
    }

    public Database database() {
        return new Database(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    private static void waitUntilIdle(HikariPoolMXBean users) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (users.getActiveConnections() > 0) {
            if (System.nanoTime() > end) {
                throw new Refusal("the database is busy with something long: nothing was changed, try again later");
            }
            Thread.sleep(20);
        }
    }
}
