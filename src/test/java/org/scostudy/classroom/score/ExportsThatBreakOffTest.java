package org.scostudy.classroom.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection, since what matters is how it ends. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:broken;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE")
class ExportsThatBreakOffTest {

    @LocalServerPort
    int port;

    private HttpResponse<byte[]> get(int bytes) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/probe/broken-export/" + bytes);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void after_much_was_sent_the_connection_is_cut_and_one_line_is_logged() {
        Logger logger = (Logger) LoggerFactory.getLogger(ScoreDownloads.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        // commands that ran before in this JVM may have silenced it
        logger.setLevel(Level.WARN);
        assertThatThrownBy(() -> get(1_000_000)).isInstanceOf(IOException.class);
        await().untilAsserted(() -> assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("broke off: java.lang.IllegalStateException: the database is gone");
            assertThat(line.getThrowableProxy()).isNull();
        }));
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void before_anything_was_sent_it_is_an_error_and_no_file() throws Exception {
        HttpResponse<byte[]> answer = get(10);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
