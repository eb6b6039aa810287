package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.HttpLearner;
import org.scostudy.operation.backup.BackupFile;
import org.scostudy.operation.backup.LiveData;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.watch.Unwritable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The data folder is taken away while people study. An open file goes on taking what nobody would ever read. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sco.backups=off")
@DirtiesContext
class GoneFolderIT {

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LiveData live;

    private final Path data = home.resolve("data");
    private final Path aside = home.resolve("aside");
    private HttpLearner learner;

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry settings) {
        Path data = home.resolve("data");
        Database database = Database.inFile(data);
        Schema.prepare(database);
        settings.add("sco.data", data::toString);
        settings.add("spring.datasource.url", database.existing()::url);
        settings.add("spring.datasource.username", database::user);
    }

    @BeforeEach
    void someoneStudies() throws Exception {
        learner = HttpLearner.startAsGuest(URI.create("http://localhost:" + port));
        answer();
    }

    @AfterEach
    void endStudying() {
        learner.close();
    }

    @Test
    void no_answer_is_acknowledged_until_it_is_back() throws Exception {
        long before = reviews();
        Files.move(data, aside);

        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(this::answer).hasMessageContaining("503").hasMessageContaining("data-gone");
        }
        assertThat(reviews()).isEqualTo(before);
        assertThat(data).doesNotExist();
        assertThat(status("/actuator/health")).isEqualTo(503);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);

        Files.move(aside, data);
        answer();
        assertThat(reviews()).isEqualTo(before + 1);
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }

    @Test
    void another_folder_in_its_place_takes_nothing_either() throws Exception {
        Files.move(data, aside);
        Files.copy(aside.resolve("sco.mv.db"), Files.createDirectory(data).resolve("sco.mv.db"));

        assertThatThrownBy(this::answer).hasMessageContaining("503").hasMessageContaining("data-gone");

        Files.move(data, home.resolve("other"));
        Files.move(aside, data);
        answer();
    }

    @Test
    void what_is_still_open_can_be_saved() throws Exception {
        Files.move(data, aside);
        Path saved = home.resolve("saved.zip");
        try (var out = Files.newOutputStream(saved)) {
            live.backup(out);
        }
        try (BackupFile backup = BackupFile.open(saved)) {
            assertThat(backup.manifest().schema()).isEqualTo(live.schema());
        }
        Files.move(aside, data);
    }

    @Test
    void a_change_that_began_before_is_not_acknowledged_either() throws Exception {
        Runnable change = () -> transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE health_probe SET times = times + 1");
            move(data, aside);
        });
        assertThatThrownBy(change::run).isInstanceOf(Unwritable.class);
        Files.move(aside, data);
    }

    private static void move(Path from, Path to) {
        if (!from.toFile().renameTo(to.toFile())) {
            throw new IllegalStateException("not moved: " + from);
        }
    }

    private void answer() throws Exception {
        learner.answer(learner.next().path("cards").path(0).path("prompt").asString(), 3);
    }

    private long reviews() {
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM review", Long.class);
        return rows == null ? 0 : rows;
    }

    private int status(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
