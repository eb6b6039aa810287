package org.scostudy.operation.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.scostudy.operation.watch.DataWatch;
import org.scostudy.operation.watch.Looking;
import org.scostudy.operation.watch.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a change that could not be kept before it is made; looking goes on as long as anything can be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class Barrier extends OncePerRequestFilter {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String HEALTH = "/actuator/health";
    private static final String STILL_OPEN = "v-r=heartbeat";

    private final DataWatch watch;

    Barrier(DataWatch watch) {
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean looks = looks(request);
        Optional<Trouble> trouble = looks ? watch.againstReading() : watch.againstWriting();
        if (trouble.isPresent()) {
            TurnedAway.forNow(trouble.get().reason(), trouble.get().secondsToWait(), request, response);
        } else if (looks) {
            look(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean looks(HttpServletRequest request) {
        String query = request.getQueryString();
        return LOOKS.contains(request.getMethod()) || (query != null && query.contains(STILL_OPEN));
    }

    private static void look(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Looking.<Boolean, Exception>during(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
