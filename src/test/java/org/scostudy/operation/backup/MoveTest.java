package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;

class MoveTest {

    @TempDir
    Path folder;

    private Database filled(AnyDatabase kind) throws SQLException {
        Database database = kind.fresh(folder);
        Schema.bringUpToDate(database.flyway());
        try (Connection connection = database.connect()) {
            OwnersTest.fill(connection, 7);
            OwnersTest.fill(connection, 8);
        }
        return database;
    }

    private static void change(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void every_row_of_every_table_is_in_the_new_database() throws Exception {
        Database from = filled(AnyDatabase.H2);
        Database to = AnyDatabase.POSTGRESQL.fresh(folder);

        List<Compared> compared = new Move(from, to, Clock.systemUTC()).run();

        assertThat(compared).hasSizeGreaterThan(40).allMatch(Compared::same).allMatch(table -> table.rows() > 0);
    }

    @Test
    void a_row_that_differs_by_one_cell_is_noticed() throws Exception {
        Database from = filled(AnyDatabase.H2);
        Database to = AnyDatabase.POSTGRESQL.fresh(folder);
        new Move(from, to, Clock.systemUTC()).run();
        change(to, "UPDATE review SET answer_ms = answer_ms + 1 WHERE learner_id = 8");

        try (Connection one = from.connect();
                Connection other = to.connect()) {
            assertThat(Compared.all(one, other))
                    .filteredOn(table -> !table.same())
                    .extracting(Compared::table)
                    .containsExactly("review");
        }
    }

    @Test
    void a_database_that_is_in_use_is_left_alone() throws Exception {
        Database from = filled(AnyDatabase.H2);
        Database to = filled(AnyDatabase.POSTGRESQL);

        assertThatThrownBy(() -> new Move(from, to, Clock.systemUTC()).run())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("empty");
    }
}
