package org.scostudy.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.backup.DbTable.Column;
import org.scostudy.operation.backup.Manifest.TableContent;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.GivenNumbers;
import org.scostudy.operation.data.Refusal;

/**
 * Puts a backup in the place of all data, or changes nothing: the rows are replaced in one transaction, so a process
 * that dies in its midst leaves the former data. Those are kept beside it as a backup of their own.
 */
public final class Restore {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int BATCH = 500;

    private final Database database;
    private final Path keptAside;
    private final Clock clock;

    public Restore(Database database, Path keptAside, Clock clock) {
        this.database = database;
        this.keptAside = keptAside;
        this.clock = clock;
    }

    /** Nobody else may write meanwhile. Tells where the former data are kept. */
    public Path replaceAllBy(BackupFile backup) throws Exception {
        Flyway flyway = database.flyway();
        Schema.bringUpToDate(flyway);
        String current = Schema.latest(flyway);
        if (MigrationVersion.fromVersion(backup.manifest().schema()).isNewerThan(current)) {
            throw new Refusal(
                    "the backup was made by a newer version of SCO Study (tables version %s, this one knows %s): restore it with that version"
                            .formatted(backup.manifest().schema(), current));
        }
        if (!backup.manifest().schema().equals(current)) {
            return replaceAllByOlder(backup);
        }
        try (Connection connection = database.connect()) {
            refuseOtherTables(backup, DbTable.in(connection));
            Instant now = clock.instant();
            Path former = keptAside.resolve("before-restore-%s.zip".formatted(STAMP.format(now)));
            Backup.write(connection, current, now, former);
            load(connection, backup);
            return former;
        }
    }

    /** An older backup is first read into tables of its own time, which are then brought up to date. */
    private Path replaceAllByOlder(BackupFile backup) throws Exception {
        Path workshop = Files.createTempDirectory("sco-restore");
        try {
            Database past = Database.inFile(workshop);
            MigrationVersion then =
                    MigrationVersion.fromVersion(backup.manifest().schema());
            Flyway.configure()
                    .configuration(past.flyway().getConfiguration())
                    .target(then)
                    .load()
                    .migrate();
            try (Connection connection = past.connect()) {
                refuseOtherTables(backup, DbTable.in(connection));
                load(connection, backup);
                past.flyway().migrate();
                Path today = workshop.resolve("today.zip");
                Backup.write(
                        connection,
                        Schema.latest(past.flyway()),
                        backup.manifest().made(),
                        today);
                try (BackupFile converted = BackupFile.open(today)) {
                    return replaceAllBy(converted);
                }
            }
        } finally {
            delete(workshop);
        }
    }

    private static void refuseOtherTables(BackupFile backup, List<DbTable> tables) {
        Map<String, HashSet<String>> here =
                tables.stream().collect(Collectors.toMap(DbTable::name, table -> new HashSet<>(table.columnNames())));
        Map<String, HashSet<String>> there = backup.manifest().tables().stream()
                .collect(Collectors.toMap(TableContent::name, table -> new HashSet<>(table.columns())));
        if (!here.equals(there)) {
            throw new Refusal("the backup has other tables than this version of SCO Study: nothing was changed");
        }
    }

    private static void load(Connection connection, BackupFile backup) throws Exception {
        List<DbTable> tables = DbTable.in(connection);
        Map<String, TableContent> contents =
                backup.manifest().tables().stream().collect(Collectors.toMap(TableContent::name, table -> table));
        for (DbTable table : tables) {
            moveIdentityPast(connection, table, backup, Objects.requireNonNull(contents.get(table.name())));
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:postgresql:")) {
                statement.execute("LOCK TABLE %s IN EXCLUSIVE MODE"
                        .formatted(tables.stream().map(DbTable::name).collect(Collectors.joining(", "))));
            }
            for (DbTable table : tables.reversed()) {
                statement.executeUpdate("DELETE FROM " + table.name());
            }
            for (DbTable table : tables) {
                insert(connection, table, backup, Objects.requireNonNull(contents.get(table.name())));
            }
            connection.commit();
        } catch (Exception failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Before the transaction, as this would end it; the next number only grows, so that harms nobody. */
    private static void moveIdentityPast(Connection connection, DbTable table, BackupFile backup, TableContent content)
            throws Exception {
        for (Column column : table.columns()) {
            if (column.identity()) {
                int place = content.columns().indexOf(column.name());
                long[] largest = {GivenNumbers.largest(connection, table.name(), column.name())};
                backup.rows(content, row -> largest[0] = Math.max(largest[0], whole(row[place])));
                GivenNumbers.goOnAt(connection, table.name(), column.name(), largest[0] + 1);
            }
        }
    }

    private static long whole(@Nullable Object cell) {
        return cell instanceof Number number ? number.longValue() : 0;
    }

    private static void insert(Connection connection, DbTable table, BackupFile backup, TableContent content)
            throws Exception {
        String places =
                String.join(", ", table.columns().stream().map(column -> "?").toList());
        Map<String, Integer> position = new HashMap<>();
        content.columns().forEach(name -> position.put(name, position.size()));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(table.name(), table.list(", "), places))) {
            int[] waiting = {0};
            backup.rows(content, row -> {
                int place = 1;
                for (Column column : table.columns()) {
                    column.type().write(insert, place++, row[Objects.requireNonNull(position.get(column.name()))]);
                }
                insert.addBatch();
                if (++waiting[0] % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
    }

    /** With all that is in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : new ArrayList<>(files.toList()).reversed()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
