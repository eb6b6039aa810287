package org.scostudy.operation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.scostudy.operation.data.Refusal;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@Listening
@TestPropertySource(properties = "sco.proxies=127.0.0.1, 10.1.0.0/16, ::1")
@DirtiesContext
class BehindProxiesIT {

    @LocalServerPort
    int port;

    @Test
    void each_visitor_is_counted_apart() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < 7; i++) {
                assertThat(visitor.guesses("bakyt", "X-Forwarded-For", "198.51.100." + i))
                        .endsWith("?wrong");
            }
        }
    }

    @Test
    void what_a_visitor_invents_before_the_proxy_adds_the_true_address_counts_for_nothing() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.guesses("chinara", "X-Forwarded-For", "198.51.100." + i + ", 203.0.113.9, 10.1.2.3"))
                        .endsWith("?wrong");
            }
            assertThat(visitor.guesses("chinara", "X-Forwarded-For", "198.51.100.77, 203.0.113.9, 10.1.2.3"))
                    .endsWith("?wait");
        }
    }

    @Test
    void cookies_of_a_visitor_with_tls_go_over_tls_only() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.cookiesOf("/", "X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https"))
                    .anyMatch(cookie -> cookie.startsWith("JSESSIONID"))
                    .allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void the_host_that_is_forwarded_is_not_believed_either() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.startsAsGuest("X-Forwarded-For", "198.51.100.1", "X-Forwarded-Host", "evil.example"))
                    .isEqualTo("/study");
        }
    }

    @Test
    void a_setting_that_is_no_address_is_refused_with_advice() {
        assertThatThrownBy(() -> new Proxies("10.0.0.0/99").customize(new TomcatServletWebServerFactory()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("127.0.0.1,10.0.0.0/8");
    }
}
