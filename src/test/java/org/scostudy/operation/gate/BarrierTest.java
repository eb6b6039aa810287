package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.scostudy.operation.watch.Pause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What requests meet while a backup is restored. */
@Listening
class BarrierTest {

    @LocalServerPort
    int port;

    @Autowired
    Pause pause;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_long_restore_says_how_long_to_wait() throws Exception {
        try (Pause.End end = pause.begin()) {
            var answer = send("/api/study/answers");
            var page = send("/sign-in/enter");
            for (var each : List.of(answer, page)) {
                assertThat(each.get().statusCode()).isEqualTo(503);
                assertThat(each.get().headers().firstValueAsLong("Retry-After")).hasValue(5);
            }
            assertThat(answer.get().body()).contains("\"error\":\"restoring\"");
            HttpResponse<String> health =
                    client.send(request("/actuator/health").build(), BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void a_short_one_is_waited_for() throws Exception {
        CompletableFuture<HttpResponse<String>> answer;
        try (Pause.End end = pause.begin()) {
            answer = send("/api/study/answers");
        }
        assertThat(answer.get().statusCode()).isEqualTo(401);
    }

    private CompletableFuture<HttpResponse<String>> send(String path) {
        return client.sendAsync(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-SCO-Study", "1")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
