package org.scostudy.operation.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.scostudy.operation.data.Causes;
import org.scostudy.operation.watch.DataWatch;
import org.scostudy.operation.watch.DatabaseAway;
import org.scostudy.operation.watch.Trouble;
import org.scostudy.operation.watch.Unwritable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that the database is away, and when to ask again: outboxes of open pages then keep what they have until then. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Outage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final DataWatch watch;
    private final AtomicLong lineNanos = new AtomicLong(System.nanoTime() - BETWEEN_LINES.toNanos());

    Outage(DataWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !DatabaseAway.isIn(failure)) {
                throw failure;
            }
            watch.failed(failure);
            Optional<Trouble> known = refused(failure).or(() -> watch.state().trouble());
            if (known.isEmpty()) {
                log(failure);
            }
            Trouble trouble = known.orElse(Trouble.CLOSED);
            response.reset();
            TurnedAway.forNow(trouble.reason(), trouble.secondsToWait(), request, response);
        }
    }

    private static Optional<Trouble> refused(Throwable failure) {
        return Causes.of(failure)
                .flatMap(cause -> cause instanceof Unwritable change ? Stream.of(change.trouble()) : Stream.empty())
                .findFirst();
    }

    /** One line a minute is enough: every request meets the same. */
    private void log(Throwable failure) {
        long last = lineNanos.get();
        long now = System.nanoTime();
        if (now - last >= BETWEEN_LINES.toNanos() && lineNanos.compareAndSet(last, now)) {
            LOG.warn("The database did not answer: {}", failure.toString());
        }
    }
}
