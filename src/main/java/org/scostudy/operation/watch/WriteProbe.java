package org.scostudy.operation.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a row, as an answer would be. What came of it counts for some seconds, so that many who ask cost nothing. */
@Component
class WriteProbe {

    private static final Duration COUNTS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final DataSource pool;
    private @Nullable CompletableFuture<Optional<Exception>> running;
    private Optional<Exception> last = Optional.empty();
    private long endedNanos = System.nanoTime() - COUNTS.toNanos();

    WriteProbe(DataSource pool) {
        this.pool = pool;
    }

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate("UPDATE health_probe SET times = times + 1 WHERE id = 1") != 1) {
                throw new SQLException("the row that health writes is missing");
            }
        }
    }

    /** Why it could not be written; an attempt that takes long goes on alone, and whoever asks meanwhile waits for it. */
    Optional<Exception> failure() {
        CompletableFuture<Optional<Exception>> current;
        synchronized (this) {
            if (System.nanoTime() - endedNanos < COUNTS.toNanos()) {
                return last;
            }
            current = running;
            if (current == null) {
                current = CompletableFuture.supplyAsync(this::attempt, Thread::startVirtualThread);
                running = current;
            }
        }
        try {
            // Outside of the lock: those who ask wait beside each other, not one after the other.
            Optional<Exception> found = current.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            ended(current, found);
            return found;
        } catch (TimeoutException | ExecutionException slow) {
            return Optional.of(slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(stopping);
        }
    }

    private synchronized void ended(CompletableFuture<Optional<Exception>> attempt, Optional<Exception> found) {
        if (running == attempt) {
            running = null;
            last = found;
            endedNanos = System.nanoTime();
        }
    }

    private Optional<Exception> attempt() {
        try (Connection connection = pool.getConnection()) {
            write(connection);
            return Optional.empty();
        } catch (SQLException | RuntimeException failure) {
            return Optional.of(failure);
        }
    }
}
