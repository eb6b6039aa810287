package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scostudy.Eventually.eventually;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("backup.zip");
    }

    @ParameterizedTest
    @CsvSource({"H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2"})
    void brings_every_row_back_into_either_database(AnyDatabase from, AnyDatabase to) throws Exception {
        Database source = withAccounts(from, "from", "Aizhan", "Bakyt – Ğ \"quoted\"\nnext line");
        Database target = withAccounts(to, "to", "Somebody else");
        back(source);

        restore(target);

        assertThat(rows(target)).isEqualTo(rows(source));
    }

    @Test
    void lets_new_rows_follow_the_restored_ones() throws Exception {
        back(withAccounts(AnyDatabase.H2, "from", "Aizhan", "Bakyt", "Chinara"));
        Database target = withAccounts(AnyDatabase.H2, "to");
        restore(target);

        addAccount(target, "Daniyar");

        assertThat(names(target)).containsExactly("Aizhan", "Bakyt", "Chinara", "Daniyar");
    }

    @Test
    void keeps_the_former_data_aside_as_a_backup() throws Exception {
        back(withAccounts(AnyDatabase.H2, "from", "Aizhan"));
        Database target = withAccounts(AnyDatabase.H2, "to", "Former");
        Path former = restore(target);
        assertThat(names(target)).containsExactly("Aizhan");

        try (BackupFile backup = BackupFile.open(former)) {
            new Restore(target, folder.resolve("aside2"), Clock.systemUTC()).replaceAllBy(backup);
        }

        assertThat(names(target)).containsExactly("Former");
    }

    @Test
    void is_of_one_moment_while_others_write() throws Exception {
        Database database = withAccounts(AnyDatabase.H2, "busy");
        Thread learners = Thread.ofPlatform().start(() -> addAccountsInPairs(database));
        for (int i = 0; i < 5; i++) {
            int before = names(database).size();
            eventually().until(() -> names(database).size() > before);
            back(database);
            Database copy = withAccounts(AnyDatabase.H2, "copy" + i);
            restore(copy);
            assertThat(names(copy).size() % 2).as("each pair was added at once").isZero();
        }
        learners.interrupt();
        learners.join();
    }

    @Test
    void of_an_older_version_is_brought_up_to_date() throws Exception {
        Database old = AnyDatabase.H2.fresh(folder.resolve("old"));
        Flyway first = Flyway.configure()
                .configuration(old.flyway().getConfiguration())
                .target("1")
                .load();
        first.migrate();
        addAccount(old, "Aizhan");
        try (Connection connection = old.connect()) {
            Backup.write(connection, "1", NOW, file);
        }
        Database target = withAccounts(AnyDatabase.H2, "to");

        restore(target);

        assertThat(names(target)).containsExactly("Aizhan");
    }

    @Nested
    class Nothing_is_changed_when {

        private Database target;

        @BeforeEach
        void makeABackup() throws Exception {
            back(withAccounts(AnyDatabase.H2, "from", "Aizhan", "Bakyt"));
            target = withAccounts(AnyDatabase.H2, "to", "Former");
        }

        @Test
        void the_file_is_cut_short() throws Exception {
            byte[] all = Files.readAllBytes(file);
            for (int length : List.of(0, 1, 100, all.length / 2, all.length - 1)) {
                Files.write(file, Arrays.copyOf(all, length));
                refused("not a backup of SCO Study, or only a part of one");
            }
        }

        @Test
        void the_file_is_something_else() throws Exception {
            Files.writeString(file, "id,name\n1,Aizhan\n");
            refused("not a backup");
        }

        @Test
        void the_zip_is_somebody_elses() throws Exception {
            Files.delete(file);
            inTheZip(zip -> Files.writeString(zip.getPath("letter.txt"), "Dear all"));
            refused("not a backup of SCO Study");
        }

        @Test
        void an_entry_leads_out_of_the_folder() throws Exception {
            try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
                out.putNextEntry(new java.util.zip.ZipEntry(Manifest.ENTRY));
                out.write("""
                        {"format":1,"application":"SCO Study","schema":"1","made":"2026-01-01T00:00:00Z","tables":[]}
                        """.getBytes(StandardCharsets.UTF_8));
                out.putNextEntry(new java.util.zip.ZipEntry("../../evil.sh"));
                out.write("echo".getBytes(StandardCharsets.UTF_8));
            }
            refused("'../../evil.sh', which no backup has");
            assertThat(folder.resolve("../../evil.sh")).doesNotExist();
        }

        @Test
        void a_row_was_changed() throws Exception {
            inTheZip(zip -> {
                Path rows = zip.getPath("tables/account.jsonl");
                Files.writeString(rows, Files.readString(rows).replace("LEARNER", "ADMINISTRATOR"));
            });
            refused("damaged");
        }

        @Test
        void a_table_is_missing() throws Exception {
            inTheZip(zip -> Files.delete(zip.getPath("tables/account.jsonl")));
            refused("damaged");
        }

        @Test
        void a_newer_version_made_it() throws Exception {
            editTheManifest("\"schema\":\"[0-9.]+\"", "\"schema\":\"9999\"");
            refused("newer version");
        }

        @Test
        void its_format_is_a_later_one() throws Exception {
            editTheManifest("\"format\":1", "\"format\":2");
            refused("newer version");
        }

        private void refused(String because) throws SQLException {
            assertThatThrownBy(() -> restore(target))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(because);
            assertThat(names(target)).containsExactly("Former");
        }

        private void editTheManifest(String pattern, String replacement) throws IOException {
            inTheZip(zip -> {
                Path manifest = zip.getPath(Manifest.ENTRY);
                Files.writeString(manifest, Files.readString(manifest).replaceAll(pattern, replacement));
            });
        }
    }

    private interface Edit {
        void of(FileSystem zip) throws IOException;
    }

    private void inTheZip(Edit edit) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file, java.util.Map.of("create", "true"))) {
            edit.of(zip);
        }
    }

    private Path restore(Database target) throws Exception {
        try (BackupFile backup = BackupFile.open(file)) {
            return new Restore(target, folder.resolve("aside"), Clock.systemUTC()).replaceAllBy(backup);
        }
    }

    private void back(Database source) throws Exception {
        try (Connection connection = source.connect()) {
            Backup.write(connection, Schema.current(source.flyway()), NOW, file);
        }
    }

    private Database withAccounts(AnyDatabase kind, String where, String... names) throws Exception {
        Database database = kind.fresh(Files.createDirectories(folder.resolve(where)));
        Schema.bringUpToDate(database.flyway());
        for (String name : names) {
            addAccount(database, name);
        }
        return database;
    }

    private static void addAccount(Database database, String name) throws SQLException {
        try (Connection connection = database.connect()) {
            addAccount(connection, name);
        }
    }

    private static void addAccountsInPairs(Database database) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                addAccount(connection, "left" + i);
                addAccount(connection, "right" + i);
                connection.commit();
            }
        } catch (SQLException interrupted) {
            // The test has seen enough.
        }
    }

    private static void addAccount(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO account
                    (display_name, role, zone, day_start, appearance, credential_version, created, last_seen)
                VALUES (?, 'LEARNER', 'Asia/Tashkent', '04:00', 'SYSTEM', 0, ?, ?)
                """)) {
            insert.setString(1, name);
            insert.setObject(2, OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC));
            insert.setObject(3, OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static List<String> names(Database database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT display_name FROM account ORDER BY id")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static TreeMap<String, List<List<Object>>> rows(Database database) throws SQLException {
        TreeMap<String, List<List<Object>>> all = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (DbTable table : DbTable.in(connection)) {
                List<List<Object>> rows = new ArrayList<>();
                try (var row = statement.executeQuery(
                        "SELECT %s FROM %s ORDER BY 1".formatted(table.list(", "), table.name()))) {
                    while (row.next()) {
                        List<Object> cells = new ArrayList<>();
                        for (DbTable.Column column : table.columns()) {
                            cells.add(column.type().read(row, cells.size() + 1));
                        }
                        rows.add(cells);
                    }
                }
                all.put(table.name(), rows);
            }
        }
        return all;
    }
}
