package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.Postgres;
import org.scostudy.operation.data.Database;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A PostgreSQL server that goes away and comes back, while a learner studies. */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OutageIT {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int MOST_TRIES = 10;

    @TempDir
    static Path folder;

    private static @Nullable EmbeddedPostgres postgres;
    private static int postgresPort;

    @LocalServerPort
    int port;

    private final HttpClient learner =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) throws IOException {
        EmbeddedPostgres started = start(0);
        postgres = started;
        postgresPort = started.getPort();
        Database database = Database.at(started.getJdbcUrl(Postgres.USER, Postgres.USER), Postgres.USER, Postgres.USER);
        settings.add("spring.datasource.url", database::url);
        settings.add("spring.datasource.username", () -> Postgres.USER);
        settings.add("spring.datasource.password", () -> Postgres.USER);
        database.poolSettings().forEach((name, value) -> settings.add("spring.datasource.hikari." + name, () -> value));
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        Objects.requireNonNull(postgres).close();
    }

    @Test
    void requests_are_told_soon_to_come_again_and_the_learner_goes_on_when_it_is_back() throws Exception {
        startAsGuest();
        Matcher visitorsToken = TOKEN.matcher(visitorGets("/sign-in").body());
        assertThat(visitorsToken.find()).isTrue();
        assertThat(next().statusCode()).isEqualTo(200);

        Objects.requireNonNull(postgres).close();
        next();

        long begin = System.nanoTime();
        HttpResponse<String> away = next();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValueAsLong("Retry-After")).hasValue(5);
        assertThat(away.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(away.body()).contains("database-away");
        assertThat(get("/study").statusCode()).isEqualTo(503);
        isToldToComeAgain(learner, request("/?v-r=uidl&v-uiId=0").POST(BodyPublishers.ofString("{}")));
        isToldToComeAgain(learner, request("/api/v1/classes").header("Authorization", "Bearer sco_nobody"));
        isToldToComeAgain(
                visitor,
                form("/sign-in/enter", "name=Aizhan&password=caravan salt tea&_csrf=" + visitorsToken.group(1)));
        isToldToComeAgain(visitor, form("/guest", "zone=UTC&_csrf=" + visitorsToken.group(1)));
        assertThat(visitorGets("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(visitorGets("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(visitorGets("/actuator/health/liveness").statusCode()).isEqualTo(200);

        postgres = start(postgresPort);
        assertThat(statusesUntilItIsBack()).endsWith(200).allMatch(status -> status == 200 || status == 503);
    }

    /** Each try waits for the database for a while. */
    private List<Integer> statusesUntilItIsBack() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        do {
            statuses.add(next().statusCode());
        } while (statuses.getLast() != 200 && statuses.size() < MOST_TRIES);
        return statuses;
    }

    private void startAsGuest() throws Exception {
        Matcher token = TOKEN.matcher(get("/").body());
        assertThat(token.find()).isTrue();
        learner.send(form("/guest", "zone=UTC&_csrf=" + token.group(1)).build(), BodyHandlers.ofString());
    }

    private static void isToldToComeAgain(HttpClient who, HttpRequest.Builder request) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> answer = who.send(request.build(), BodyHandlers.ofString());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(answer.statusCode()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(5);
    }

    private HttpResponse<String> visitorGets(String path) throws Exception {
        return visitor.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String content) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content));
    }

    private HttpResponse<String> next() throws Exception {
        return get("/api/study/next?session=00000000-0000-0000-0000-000000000001");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return learner.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
