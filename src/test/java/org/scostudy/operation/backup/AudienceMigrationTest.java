package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.operation.data.Database;

/** Learners go on meeting what they met before there were audiences. */
class AudienceMigrationTest {

    private static final String TIME = "TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05+00:00'";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everything_that_was_there_is_for_everybody_and_of_every_class(AnyDatabase kind) throws Exception {
        Database database = kind.fresh(folder);
        Flyway.configure()
                .configuration(database.flyway().getConfiguration())
                .target("18")
                .load()
                .migrate();
        try (Connection connection = database.connect()) {
            question(connection, "one", "own/energy", 5);
            question(connection, "two", "own/trade", 5);
            question(connection, "three", "own/energy", 6);
            question(connection, "four", "sco/west", 0);
            pack(connection, "samarkand", 6);
            for (String title : List.of("History", "Sums")) {
                change(
                        connection,
                        "INSERT INTO classroom (title, code, drop_lowest, demo, created) VALUES ('%s', '%s', 0, FALSE, %s)"
                                .formatted(title, title, TIME));
            }

            Schema.bringUpToDate(database.flyway());

            assertThat(all(connection, "SELECT id || ' ' || author_id || ' ' || audience FROM material"))
                    .containsExactlyInAnyOrder(
                            "own@5 5 EVERYBODY", "own@6 6 EVERYBODY", "sco@0 0 EVERYBODY", "samarkand 6 EVERYBODY");
            assertThat(all(connection, """
                            SELECT c.title || ' ' || m.material FROM class_material m
                            JOIN classroom c ON c.id = m.classroom_id WHERE m.chosen
                            """))
                    .containsExactlyInAnyOrder(
                            "History own@5",
                            "History own@6",
                            "History sco@0",
                            "History samarkand",
                            "Sums own@5",
                            "Sums own@6",
                            "Sums sco@0",
                            "Sums samarkand");
        }
    }

    private static void question(Connection connection, String id, String section, long author) throws SQLException {
        change(connection, """
                INSERT INTO question (id, section, kind, level, status, origin, author_id, author, version, key_version,
                                      stem, sought, tags, note, hash, findings, changed, revision)
                VALUES ('%s', '%s', 'choice', 'REMEMBER', 'REVIEWED', 'WRITTEN', %d, 'Somebody', 1, 1, 'Why?', 'why', '', '',
                        'h', 0, %s, 1)
                """.formatted(id, section, author, TIME));
    }

    private static void pack(Connection connection, String id, long author) throws SQLException {
        change(
                connection,
                "INSERT INTO question_import (id, file, author_id, author, at, added, updated) VALUES (1, 'f', %d, 'S', %s, 1, 0)"
                        .formatted(author, TIME));
        change(connection, "INSERT INTO pack (id, version, shown) VALUES ('%s', 1, TRUE)".formatted(id));
        change(connection, """
                INSERT INTO pack_version (pack, version, version_before, shown_before, import_id, title, facts, fingerprint, files)
                VALUES ('%s', 1, 0, FALSE, 1, 'Samarkand', 1, 'f', '')
                """.formatted(id));
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> all(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
