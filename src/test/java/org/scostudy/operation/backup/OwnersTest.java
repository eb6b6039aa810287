package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.operation.backup.DbTable.Column;
import org.scostudy.operation.data.Database;

/** Whatever a person owns goes with the account, whoever removes it and however. */
class OwnersTest {

    private static final String WROTE_IT =
            "what somebody wrote for all stays when they leave, under the name beside it";

    /** Columns that name an account which may be gone. */
    private static final Map<String, String> MAY_OUTLIVE_THE_ACCOUNT = Map.of(
            "story.author_id", WROTE_IT,
            "story_version.author_id", WROTE_IT,
            "question.author_id", WROTE_IT,
            "question_version.author_id", WROTE_IT,
            "question_import.author_id", WROTE_IT,
            "material.author_id", WROTE_IT,
            "mark_change.instructor_id", "who gave a mark is part of its history, under the name beside it",
            "quiz_mark.marker_id", "who gave a mark is part of its history, under the name beside it",
            "paper_correction.instructor_id", "who corrected a paper is part of its history, under the name beside it");

    /** What a column takes that does not take every text. */
    private static final Map<String, String> WORDS = Map.of(
            "review.kind", "ANSWER",
            "quiz_entry.step", "ANSWER",
            "question.status", "DRAFT",
            "question.origin", "WRITTEN",
            "material.audience", "CLASSES",
            "own_offer.answer", "TAKEN",
            "story.kind", "STORY",
            "story.state", "DRAFT");

    private static final String TIME = "2026-01-02T03:04:05.678Z";

    private static final long STAYS = 6;
    private static final long GOES = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_column_that_names_a_person_is_a_foreign_key_or_has_a_reason(AnyDatabase kind) throws Exception {
        List<String> loose = new ArrayList<>();
        try (Connection connection = upToDate(kind).connect()) {
            for (DbTable table : DbTable.in(connection)) {
                Set<String> keys = foreignKeys(connection, table.name());
                table.columns().stream()
                        .filter(column ->
                                column.type() == CellType.WHOLE && column.name().endsWith("_id"))
                        .filter(column -> !keys.contains(column.name()))
                        .forEach(column -> loose.add(table.name() + "." + column.name()));
            }
        }
        assertThat(loose).containsExactlyInAnyOrderElementsOf(MAY_OUTLIVE_THE_ACCOUNT.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void an_account_removed_by_hand_leaves_no_row_of_its_own(AnyDatabase kind) throws Exception {
        try (Connection connection = upToDate(kind).connect()) {
            fill(connection, STAYS);
            fill(connection, GOES);

            assertThat(change(connection, "DELETE FROM account WHERE id = " + GOES))
                    .isOne();

            // the mark goes with the attempt, which is the account's here
            assertThat(columnsThatName(connection, GOES)).isEqualTo(without("quiz_mark.marker_id"));
            assertThat(one(connection, "SELECT COUNT(*) FROM member WHERE learner_id IS NULL"))
                    .isEqualTo("1");
            assertThat(columnsThatName(connection, STAYS)).contains("card.learner_id", "quiz_entry.learner_id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_can_be_written_for_an_account_that_is_not_there(AnyDatabase kind) throws Exception {
        try (Connection connection = upToDate(kind).connect()) {
            DbTable cards = DbTable.in(connection).stream()
                    .filter(table -> table.name().equals("card"))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> add(connection, cards, GOES))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?is).*card_owner.*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rows_of_nobody_in_an_older_database_go_when_it_is_brought_up_to_date(AnyDatabase kind) throws Exception {
        Database database = kind.fresh(folder);
        Flyway.configure()
                .configuration(database.flyway().getConfiguration())
                .target("13")
                .load()
                .migrate();
        try (Connection connection = database.connect()) {
            fill(connection, STAYS);
            fill(connection, GOES);
            change(connection, "DELETE FROM account WHERE id = " + GOES);
            assertThat(columnsThatName(connection, GOES)).contains("card.learner_id", "member.learner_id");
            Set<String> before = columnsThatName(connection, STAYS);

            Schema.bringUpToDate(database.flyway());

            assertThat(columnsThatName(connection, GOES))
                    .contains("question.author_id")
                    .isSubsetOf(MAY_OUTLIVE_THE_ACCOUNT.keySet());
            before.add("material.author_id");
            before.add("study_change.learner_id");
            assertThat(columnsThatName(connection, STAYS)).isEqualTo(before);
            assertThat(one(connection, "SELECT name FROM member WHERE learner_id IS NULL"))
                    .isEqualTo("Former learner " + GOES);
        }
    }

    private Database upToDate(AnyDatabase kind) throws SQLException {
        Database database = kind.fresh(folder);
        Schema.bringUpToDate(database.flyway());
        return database;
    }

    /** One row in each table, in which every number and every text is the same, so that all belong to one account. */
    static void fill(Connection connection, long number) throws SQLException {
        for (DbTable table : DbTable.in(connection)) {
            add(connection, table, number);
        }
    }

    private static void add(Connection connection, DbTable table, long number) throws SQLException {
        String places =
                String.join(", ", table.columns().stream().map(column -> "?").toList());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(table.name(), table.list(", "), places))) {
            int place = 1;
            for (Column column : table.columns()) {
                column.type().write(insert, place++, cell(table, column, number));
            }
            insert.executeUpdate();
        }
    }

    private static Object cell(DbTable table, Column column, long number) {
        return switch (column.type()) {
            case TRUTH -> true;
            case WHOLE -> number;
            case FRACTION -> 0.5;
            case WORDS -> WORDS.getOrDefault(table.name() + "." + column.name(), String.valueOf(number));
            case INSTANT -> TIME;
            case DAY -> TIME.substring(0, 10);
            case HOUR -> "06:30";
            case BYTES -> "";
            case DECIMAL, MOMENT, ID, FRACTIONS ->
                throw new IllegalStateException("no value of the type %s is made here yet".formatted(column.type()));
        };
    }

    /** The columns with this number, of those that name an account: directly or through a row that does. */
    private static Set<String> without(String column) {
        Set<String> columns = new HashSet<>(MAY_OUTLIVE_THE_ACCOUNT.keySet());
        columns.remove(column);
        return columns;
    }

    private static Set<String> columnsThatName(Connection connection, long account) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (DbTable table : DbTable.in(connection)) {
            for (String column : List.of("account_id", "author_id", "instructor_id", "learner_id", "marker_id")) {
                if (table.columnNames().contains(column)
                        && !one(
                                        connection,
                                        "SELECT COUNT(*) FROM %s WHERE %s = %d"
                                                .formatted(table.name(), column, account))
                                .equals("0")) {
                    found.add(table.name() + "." + column);
                }
            }
        }
        return found;
    }

    private static Set<String> foreignKeys(Connection connection, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet keys = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                columns.add(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private static int change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
