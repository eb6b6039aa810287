package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When no proxy is named, nobody is believed who says where a request came from. */
@Listening
class WithoutProxiesIT {

    @LocalServerPort
    int port;

    @Test
    void invented_addresses_pass_no_limit() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.guesses("ada", "X-Forwarded-For", "198.51.100." + i))
                        .endsWith("?wrong");
            }
            assertThat(visitor.guesses("ada", "X-Forwarded-For", "198.51.100.77", "Forwarded", "for=198.51.100.78"))
                    .endsWith("?wait");
        }
    }

    @Test
    void no_answer_leads_to_a_foreign_host() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.startsAsGuest("X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"))
                    .isEqualTo("/study");
        }
    }

    @Test
    void cookies_are_as_the_line_is() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.cookiesOf("/", "X-Forwarded-Proto", "https"))
                    .isNotEmpty()
                    .noneMatch(cookie -> cookie.contains("Secure"));
        }
    }
}
