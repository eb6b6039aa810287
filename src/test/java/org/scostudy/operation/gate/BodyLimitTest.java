package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Listening
class BodyLimitTest {

    private static final String HEADER = "X-SCO-Study: 1";
    private static final String JSON = "Content-Type: application/json";
    private static final int HUGE = 90_000_000;

    @LocalServerPort
    int port;

    @Nested
    class A_body_that_is_too_long_is_refused_before_it_is_sent {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/study/check",
                    "/api/quiz/attempts",
                    "/api/nowhere",
                    "/api/v1/classes",
                    "/guest",
                    "/sign-in/enter",
                    "/?v-r=uidl&v-uiId=0",
                    "/",
                    "/nowhere"
                })
        void wherever_it_goes(String path) throws Exception {
            assertThat(begin(path, "", JSON, "Content-Length: " + HUGE)).isEqualTo(413);
        }

        @Test
        void twice_at_once_as_well() throws Exception {
            for (int i = 0; i < 2; i++) {
                assertThat(begin("/api/study/check", "{\"typed\":\"", JSON, "Content-Length: " + HUGE))
                        .isEqualTo(413);
            }
        }

        @Test
        void compressed_or_not() throws Exception {
            assertThat(begin(
                            "/api/study/check",
                            "",
                            JSON,
                            "Content-Encoding: gzip",
                            "Content-Length: " + (BodyLimit.USUAL_BYTES + 1)))
                    .isEqualTo(413);
        }
    }

    @Nested
    class A_body_whose_length_is_not_said {

        @Test
        void is_refused_as_soon_as_it_is_too_long() throws Exception {
            assertThat(chunked("/api/study/check", BodyLimit.USUAL_BYTES + 1)).isEqualTo(413);
            assertThat(chunked("/?v-r=uidl&v-uiId=0", BodyLimit.PAGE_BYTES + 1)).isEqualTo(413);
        }

        @Test
        void passes_when_it_is_short() throws Exception {
            assertThat(chunked("/api/study/check", BodyLimit.USUAL_BYTES)).isEqualTo(401);
        }
    }

    @Test
    void what_pages_send_passes() throws Exception {
        String body = " ".repeat(BodyLimit.USUAL_BYTES);
        assertThat(begin("/api/study/check", body, JSON, "Content-Length: " + body.length()))
                .isEqualTo(401);
        String page = " ".repeat(BodyLimit.PAGE_BYTES);
        assertThat(begin("/?v-r=uidl&v-uiId=0", page, JSON, "Content-Length: " + page.length()))
                .isNotEqualTo(413);
    }

    private int begin(String path, String body, String... headers) throws IOException {
        String[] all = Stream.concat(Stream.of(HEADER), Arrays.stream(headers)).toArray(String[]::new);
        return new Wire(port).begin("POST", path, body.getBytes(StandardCharsets.UTF_8), all);
    }

    private int chunked(String path, int bytes) throws IOException {
        return new Wire(port).begin("POST", path, Wire.chunked(bytes), HEADER, JSON, "Transfer-Encoding: chunked");
    }
}
