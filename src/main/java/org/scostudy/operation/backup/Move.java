package org.scostudy.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;

/**
 * Takes all data over into an empty database, and compares both row by row before it says that they are the same. The
 * former database is read and stays as it was.
 */
public final class Move {

    private final Database from;
    private final Database to;
    private final Clock clock;

    public Move(Database from, Database to, Clock clock) {
        this.from = from;
        this.to = to;
        this.clock = clock;
    }

    /** Nobody may write meanwhile. Tells what was compared. */
    public List<Compared> run() throws Exception {
        Path workshop = Files.createTempDirectory("sco-move");
        Path file = workshop.resolve("all.zip");
        try {
            Schema.bringUpToDate(to.flyway());
            try (Connection target = to.connect()) {
                refuseUsed(target);
            }
            try (Connection source = from.connect()) {
                Backup.write(source, Schema.current(from.flyway()), clock.instant(), file);
            }
            try (BackupFile backup = BackupFile.open(file)) {
                new Restore(to, workshop, clock).replaceAllBy(backup);
            }
            return compare();
        } finally {
            Restore.delete(workshop);
        }
    }

    private List<Compared> compare() throws IOException, SQLException {
        // Tables of an older release were brought up to date on their way.
        Schema.bringUpToDate(from.flyway());
        try (Connection source = from.connect();
                Connection target = to.connect()) {
            List<Compared> compared = Compared.all(source, target);
            List<String> differing = compared.stream()
                    .filter(table -> !table.same())
                    .map(Compared::table)
                    .toList();
            if (!differing.isEmpty()) {
                throw new Refusal("after the move these tables differ, go on with the former database: "
                        + String.join(", ", differing));
            }
            return compared;
        }
    }

    private static void refuseUsed(Connection target) throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM account")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new Refusal("there are accounts in the new database already: give an empty one");
            }
        }
    }
}
