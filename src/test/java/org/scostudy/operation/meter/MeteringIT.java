package org.scostudy.operation.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.HttpLearner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server that was given a port for its figures. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:metering;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
            "sco.metrics.port=0"
        })
@DirtiesContext
class MeteringIT {

    @TempDir
    static Path folder;

    @Autowired
    MetricsPort door;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry settings) {
        settings.add("sco.data", folder::toString);
    }

    @Test
    void answers_are_counted_with_their_time_once_they_are_recorded() throws Exception {
        Map<String, Double> before = figures();
        try (HttpLearner learner = HttpLearner.startAsGuest(server())) {
            String prompt = learner.next().path("cards").path(0).path("prompt").asString();
            learner.answer(prompt, 3);
            learner.chooseFirst(learner.startExam(1), 0);
            assertThatThrownBy(() -> learner.answer("no prompt", 3)).hasMessageContaining("400");
        }
        Map<String, Double> now = figures();
        assertThat(grown(before, now, "sco_answers_seconds_count{kind=\"study\",outcome=\"recorded\"}"))
                .isEqualTo(1);
        assertThat(grown(before, now, "sco_answers_seconds_count{kind=\"study\",outcome=\"refused\"}"))
                .isEqualTo(1);
        assertThat(grown(before, now, "sco_answers_seconds_count{kind=\"quiz\",outcome=\"recorded\"}"))
                .isEqualTo(1);
        assertThat(grown(before, now, "sco_answers_seconds_sum{kind=\"quiz\",outcome=\"recorded\"}"))
                .isPositive();
        assertThat(grown(before, now, "sco_requests_seconds_count{status=\"2xx\"}"))
                .isPositive();
        assertThat(now.get("sco_sessions")).isPositive();
    }

    @Test
    void somebody_who_guesses_is_seen() throws Exception {
        Map<String, Double> before = figures();
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> HttpLearner.signIn(server(), "nobody", "guess"));
        }
        Map<String, Double> now = figures();
        assertThat(grown(before, now, "sco_sign_ins_total{outcome=\"wrong\"}")).isEqualTo(5);
        assertThat(grown(before, now, "sco_sign_ins_total{outcome=\"too-often\"}"))
                .isEqualTo(1);
    }

    @Test
    void what_is_to_be_watched_is_there() throws Exception {
        assertThat(figures()).containsEntry("sco_backup_age_seconds", Double.NaN);
        Files.createDirectories(folder.resolve("backup"));
        Files.writeString(folder.resolve("backup/nightly-" + LocalDate.now() + ".zip"), "one");
        Map<String, Double> figures = figures();
        assertThat(figures.get("sco_backup_age_seconds")).isBetween(0.0, 600.0);
        assertThat(figures.get("sco_disk_free_bytes"))
                .isPositive()
                .isLessThanOrEqualTo(figures.get("sco_disk_size_bytes"));
        assertThat(figures)
                .containsEntry("sco_backup_failing", 0.0)
                .containsEntry("sco_imports", 0.0)
                .containsKey("process_cpu_usage")
                .containsKey("logback_events_total{level=\"error\"}");
        assertThat(figures.keySet())
                .anyMatch(name -> name.startsWith("jvm_memory_used_bytes"))
                .anyMatch(name -> name.startsWith("hikaricp_connections_active"));
    }

    @Test
    void figures_are_read_from_this_machine_alone_and_not_where_people_come_in() throws Exception {
        assertThat(door.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(get(server().resolve("/actuator/prometheus")).body()).doesNotContain("sco_");
        assertThat(get(server().resolve("/metrics")).body()).doesNotContain("sco_");
        assertThat(get(figuresAt().resolve("/")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_shares_the_load_asks_where_people_come_in() throws Exception {
        for (String path : new String[] {"/livez", "/readyz", "/actuator/health"}) {
            HttpResponse<String> health = get(server().resolve(path));
            assertThat(health.statusCode()).as(path).isEqualTo(200);
            assertThat(health.body())
                    .startsWith("{")
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("details");
        }
    }

    private static double grown(Map<String, Double> before, Map<String, Double> now, String figure) {
        return now.getOrDefault(figure, 0.0) - before.getOrDefault(figure, 0.0);
    }

    private URI server() {
        return URI.create("http://localhost:" + port);
    }

    private URI figuresAt() {
        return URI.create("http://localhost:%d/metrics".formatted(door.address().getPort()));
    }

    private Map<String, Double> figures() throws Exception {
        HttpResponse<String> answer = get(figuresAt());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        return answer.body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> number(line.substring(line.lastIndexOf(' ') + 1)),
                        (one, other) -> other));
    }

    private static double number(String figure) {
        return figure.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(figure);
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
