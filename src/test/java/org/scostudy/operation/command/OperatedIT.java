package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scostudy.Eventually.eventually;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.HttpLearner;
import org.scostudy.PackagedServer;
import org.scostudy.operation.data.Database;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a school relies on when it leaves a server to itself. */
class OperatedIT {

    @TempDir
    Path folder;

    @Nested
    class A_log_for_machines {

        @Test
        void has_one_object_a_line_and_no_secrets() throws Exception {
            String password = "a guess that nobody shall read";
            String cookie;
            try (PackagedServer server = PackagedServer.start(folder, "-Dsco.log=json", "-Dsco.metrics.port=0")) {
                assertThatThrownBy(() -> HttpLearner.signIn(server.address(), "nobody", password));
                try (HttpLearner learner = HttpLearner.startAsGuest(server.address())) {
                    learner.next();
                    cookie = learner.cookieHeader();
                }
                server.stop();
            }
            String log = Files.readString(folder.resolve("log/sco.log"));
            JsonMapper json = JsonMapper.builder().build();
            List<JsonNode> lines = log.lines().map(json::readTree).toList();
            assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> {
                assertThat(line.path("@timestamp").asString()).endsWith("Z");
                assertThat(line.path("log").path("level").asString()).isNotEmpty();
                assertThat(line.path("message").asString()).isNotEmpty();
            });
            assertThat(lines).anyMatch(line -> line.path("message").asString().startsWith("Figures for Prometheus: "));
            assertThat(log).doesNotContain(password);
            for (String one : cookie.split("; ")) {
                assertThat(log).doesNotContain(one.substring(one.indexOf('=') + 1));
            }
        }
    }

    @Nested
    class A_server_with_a_certificate {

        @Test
        void speaks_tls_alone_and_lets_its_cookies_go_over_nothing_else() throws Exception {
            OwnCertificate certificate = OwnCertificate.in(folder.resolve("tls"), "first");
            try (PackagedServer server = PackagedServer.start(folder.resolve("data"), certificate.settings());
                    TlsVisitor visitor = new TlsVisitor(server.address())) {
                assertThat(server.address().getScheme()).isEqualTo("https");
                assertThat(visitor.certificateOf("/livez")).contains("CN=first");
                assertThat(visitor.cookies("/"))
                        .isNotEmpty()
                        .allMatch(cookie -> cookie.contains("Secure"))
                        .anyMatch(cookie -> cookie.startsWith("JSESSIONID"));
                assertThat(visitor.header("/", "Strict-Transport-Security")).contains("max-age=31536000");
            }
        }

        @Test
        void takes_a_renewed_one_up_without_a_restart() throws Exception {
            OwnCertificate certificate = OwnCertificate.in(folder.resolve("tls"), "first");
            try (PackagedServer server = PackagedServer.start(folder.resolve("data"), certificate.settings())) {
                OwnCertificate.in(folder.resolve("tls"), "second");
                eventually().until(() -> {
                    try (TlsVisitor visitor = new TlsVisitor(server.address())) {
                        return visitor.certificateOf("/livez").contains("CN=second");
                    }
                });
            }
        }
    }

    @Nested
    class A_server_that_is_told_to_stop {

        @Test
        void acknowledges_the_answer_that_is_on_its_way_and_keeps_it() throws Exception {
            try (PackagedServer server = PackagedServer.start(folder);
                    HttpLearner learner = HttpLearner.startAsGuest(server.address())) {
                String prompt =
                        learner.next().path("cards").path(0).path("prompt").asString();
                URI address = server.address();
                byte[] body = """
                        {"session": "%s", "prompt": "%s", "rating": 3, "tookMs": 2500, "wording": ""}""".formatted(learner.session(), prompt).getBytes(StandardCharsets.UTF_8);
                try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                    OutputStream out = socket.getOutputStream();
                    out.write("""
                            POST /api/study/answers HTTP/1.1\r
                            Host: %s\r
                            Cookie: %s\r
                            X-SCO-Study: 1\r
                            Expect: 100-continue\r
                            Content-Type: application/json\r
                            Content-Length: %d\r
                            \r
                            """.formatted(address.getAuthority(), learner.cookieHeader(), body.length)
                            .getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    // Now somebody waits inside the server for the answer itself.
                    assertThat(in.readLine()).isEqualTo("HTTP/1.1 100 ");
                    assertThat(in.readLine()).isEmpty();
                    CompletableFuture<Integer> stopped = CompletableFuture.supplyAsync(server::stop);
                    eventually()
                            .until(() -> Files.readString(folder.resolve("log/sco.log"))
                                    .contains("Commencing graceful shutdown"));
                    out.write(body);
                    out.flush();
                    assertThat(in.readLine()).startsWith("HTTP/1.1 200");
                    assertThat(stopped.join()).isEqualTo(143);
                }
                assertThat(answersOnDisk()).isEqualTo(1);
            }
        }

        private long answersOnDisk() throws Exception {
            try (var connection = Database.inFile(folder).connect();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT COUNT(*) FROM review WHERE kind = 'ANSWER'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
