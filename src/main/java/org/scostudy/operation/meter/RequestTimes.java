package org.scostudy.operation.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long requests took, and what became of them. Those with answers of learners stand apart: one that is acknowledged
 * is on the disk, so they are what must never be slow or fail. Before everything else, so that nothing goes uncounted.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTimes extends OncePerRequestFilter {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3)
    };

    private enum Kind {
        STUDY("/api/study/answers"),
        QUIZ("/api/quiz/attempts/[^/]+/answers"),
        SCENARIO("/api/scenario/(?:plays/[^/]+/answers|drafts/[^/]+/moves)"),
        SUMMIT("/api/live/[^/]+/(?:seat|desk)/deeds");

        private final Pattern path;

        Kind(String path) {
            this.path = Pattern.compile(path);
        }

        private static Optional<Kind> of(HttpServletRequest request) {
            if (!request.getMethod().equals("POST")) {
                return Optional.empty();
            }
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            for (Kind kind : values()) {
                if (kind.path.matcher(path).matches()) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MeterRegistry meters;

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
        for (Kind kind : Kind.values()) {
            answers(kind, 200);
        }
        others(200);
        others(500);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        int status = 500;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            int became = status;
            Kind.of(request)
                    .map(kind -> answers(kind, became))
                    .orElseGet(() -> others(became))
                    .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        }
    }

    private Timer answers(Kind kind, int status) {
        return Timer.builder("sco.answers")
                .description("Requests with an answer of a learner; what was recorded is on the disk")
                .tag("kind", kind.tag())
                .tag("outcome", status < 300 ? "recorded" : status < 500 ? "refused" : "failed")
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    private Timer others(int status) {
        return Timer.builder("sco.requests")
                .description("All other requests")
                .tag("status", status / 100 + "xx")
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }
}
