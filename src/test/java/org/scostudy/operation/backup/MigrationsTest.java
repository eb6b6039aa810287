package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;

class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void make_the_same_tables_on_H2_and_PostgreSQL() throws Exception {
        List<List<DbTable>> tables = new ArrayList<>();
        for (AnyDatabase kind : AnyDatabase.values()) {
            Database database = kind.fresh(folder);
            Schema.bringUpToDate(database.flyway());
            try (Connection connection = database.connect()) {
                tables.add(DbTable.in(connection));
            }
        }
        assertThat(tables.getFirst()).isNotEmpty();
        assertThat(tables.getLast()).containsExactlyInAnyOrderElementsOf(tables.getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void are_refused_when_a_newer_version_made_the_database(AnyDatabase kind) throws Exception {
        Database database = kind.fresh(folder);
        Schema.bringUpToDate(database.flyway());
        pretendThatANewerVersionWasHere(database);
        assertThatThrownBy(() -> Schema.bringUpToDate(database.flyway()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("9999");
    }

    private static void pretendThatANewerVersionWasHere(Database database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            String quote = database.builtIn() ? "\"" : "";
            statement.execute("""
                    INSERT INTO %1$sflyway_schema_history%1$s
                        (%1$sinstalled_rank%1$s, %1$sversion%1$s, %1$sdescription%1$s, %1$stype%1$s, %1$sscript%1$s,
                         %1$schecksum%1$s, %1$sinstalled_by%1$s, %1$sinstalled_on%1$s, %1$sexecution_time%1$s, %1$ssuccess%1$s)
                    VALUES (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'later', CURRENT_TIMESTAMP, 1, TRUE)
                    """.formatted(quote));
        }
    }
}
