package org.scostudy.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Postgres;
import org.scostudy.authoring.bank.Desk;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same statements on the other database. */
class PackOnPostgresTest {

    @TempDir
    Path temp;

    @Test
    void a_pack_is_imported_changed_undone_taken_out_and_put_back() throws Exception {
        var source = new DriverManagerDataSource(Postgres.fresh("packs"), Postgres.USER, Postgres.USER);
        Files.createDirectories(temp.resolve("questions"));
        try (Desk desk = new Desk(source);
                PackDesk server = new PackDesk(desk, new JdbcTemplate(source), temp.resolve("questions"))) {
            Path pack = PackDesk.copy(temp.resolve("samarkand"));
            server.run(PackDesk.zip(pack, temp.resolve("one.zip")));
            PackDesk.change(pack, "facts/square.yaml", "date: 1619", "date: 1620");
            server.run(PackDesk.zip(pack, temp.resolve("two.zip")));
            assertThat(server.key("samarkand:sher-dor-begun:year")).isEqualTo("1620");
            server.undoLatest();
            assertThat(server.key("samarkand:sher-dor-begun:year")).isEqualTo("1619");
            server.importing.takeOut(desk.author, "samarkand");
            assertThat(server.cards()).isEmpty();
            server.importing.putBack(desk.author, "samarkand");
            assertThat(server.cards()).hasSize(10);
            assertThat(server.importing.titles(desk.author)).hasSize(2);
        }
    }
}
