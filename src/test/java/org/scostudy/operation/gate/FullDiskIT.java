package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scostudy.Eventually.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.HttpLearner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.operation.backup.Schema;
import org.scostudy.operation.data.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The disk of the data gets full while people study, and somebody makes room. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sco.disk.warn=24MB", "sco.disk.refuse=8MB", "sco.backups=off"})
@DirtiesContext
class FullDiskIT {

    private static final int MEGABYTES = 64;
    private static final long MB = 1 << 20;

    @TempDir
    static Path folder;

    private static SmallDisk disk;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Accounts accounts;

    @BeforeAll
    static void mount() throws Exception {
        disk = SmallDisk.mountedAt(folder, MEGABYTES);
    }

    @AfterAll
    static void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @AfterEach
    void makeRoom() throws Exception {
        disk.makeRoom();
    }

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry settings) {
        settings.add("sco.data", folder::toString);
        Database database = Database.inFile(folder);
        Schema.prepare(database);
        settings.add("spring.datasource.url", database.existing()::url);
        settings.add("spring.datasource.username", database::user);
    }

    @Test
    void changes_are_refused_before_it_is_quite_full_and_what_is_there_can_be_read() throws Exception {
        try (HttpLearner learner = HttpLearner.startAsGuest(server())) {
            answer(learner);
            disk.fill(4 * MB);

            assertThatThrownBy(() -> answer(learner))
                    .hasMessageContaining("503")
                    .hasMessageContaining("disk-full");
            assertThat(learner.next().isEmpty()).isFalse();
            assertThat(status("/actuator/health")).isEqualTo(503);
            assertThat(status("/actuator/health/readiness")).isEqualTo(503);
            assertThat(status("/actuator/health/liveness")).isEqualTo(200);

            disk.makeRoom();
            answer(learner);
            assertThat(status("/actuator/health")).isEqualTo(200);
            assertThat(status("/actuator/health/readiness")).isEqualTo(200);
        }
    }

    @Test
    void a_person_sees_a_page_that_says_so() throws Exception {
        disk.fill(4 * MB);

        HttpResponse<String> refused = send(request("/guest")
                .header("Accept", "text/html,application/xhtml+xml")
                .POST(BodyPublishers.ofString("zone=UTC")));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(refused.body()).contains("The server is full", "href=\"/\"").doesNotContain("{text}");
        HttpResponse<String> opened = send(request("/study").header("Accept", "text/html"));
        assertThat(opened.statusCode()).isEqualTo(503);
        assertThat(opened.body()).contains("The server is full", "href=\"\"");
        assertThat(send(request("/sign-in").header("Accept", "text/html")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void administrators_are_warned_before() throws Exception {
        accounts.add("Warned", "caravan salt tea", Role.ADMINISTRATOR, ZoneOffset.UTC);
        try (HttpLearner administrator = HttpLearner.signIn(server(), "Warned", "caravan salt tea")) {
            assertThat(administrator.open("admin")).doesNotContain("getting full");
            disk.fill(16 * MB);

            assertThat(administrator.open("admin")).contains("getting full");
            HttpResponse<String> health = send(request("/actuator/health"));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"DEGRADED\"");
            assertThat(status("/actuator/health/readiness")).isEqualTo(200);
        }
    }

    @Test
    void administrators_can_enter_and_see_what_is_wrong() throws Exception {
        accounts.add("Comes", "caravan salt tea", Role.ADMINISTRATOR, ZoneOffset.UTC);
        disk.fill(4 * MB);

        try (HttpLearner administrator = HttpLearner.signIn(server(), "Comes", "caravan salt tea")) {
            assertThat(administrator.open("admin")).contains("No more answers are taken until there is room");
        }
    }

    @Test
    void a_database_that_closed_itself_is_opened_again_and_has_all_that_was_acknowledged() throws Exception {
        try (HttpLearner learner = HttpLearner.startAsGuest(server())) {
            jdbc.execute("CREATE TABLE IF NOT EXISTS ballast (stuff VARCHAR)");
            int before = reviews();
            for (int i = 0; i < 5; i++) {
                answer(learner);
            }
            disk.fill(0);
            assertThatThrownBy(this::writeUntilItFails).isInstanceOf(DataAccessException.class);

            assertThatThrownBy(learner::next).hasMessageContaining("503").hasMessageContaining("disk-full");
            assertThat(status("/actuator/health")).isEqualTo(503);

            disk.makeRoom();
            eventually().until(() -> status("/actuator/health") == 200);
            assertThat(reviews()).isEqualTo(before + 5);
            answer(learner);
            assertThat(reviews()).isEqualTo(before + 6);
        }
    }

    /** As a transaction that began while there was room. */
    private void writeUntilItFails() {
        for (int i = 0; i < 1000; i++) {
            jdbc.update("INSERT INTO ballast (stuff) VALUES (?)", "-".repeat(100_000));
        }
    }

    private int reviews() {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM review", Integer.class);
        return rows == null ? 0 : rows;
    }

    private static void answer(HttpLearner learner) throws Exception {
        learner.answer(learner.next().path("cards").path(0).path("prompt").asString(), 3);
    }

    private int status(String path) throws Exception {
        return send(request(path)).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI server() {
        return URI.create("http://localhost:" + port);
    }
}
