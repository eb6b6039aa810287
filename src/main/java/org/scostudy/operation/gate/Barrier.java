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

/**
 * Refuses a change that could not be kept before it is made. Who opens a page is told so at once, for hardly anything
 * on it would work; administrators can still enter and see what is wrong. Looking goes on where a page is open already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class Barrier extends OncePerRequestFilter {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN_TO_ADMINISTRATORS = Set.of("/admin", "/sign-in", "/sign-in/enter");
    private static final String HEALTH = "/actuator/health";
    private static final String FILES = "/VAADIN/";
    private static final String STILL_OPEN = "v-r=heartbeat";
    private static final String FROM_A_PAGE = "v-r=uidl";

    private final DataWatch watch;

    Barrier(DataWatch watch) {
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (looks(request)) {
            look(request, response, chain);
            return;
        }
        Optional<Trouble> trouble = watch.againstWriting();
        if (trouble.isEmpty()) {
            if (LOOKS.contains(request.getMethod())) {
                look(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } else if (asks(request, FROM_A_PAGE)) {
            byte[] message = request.getInputStream().readNBytes(BodyLimit.USUAL_BYTES);
            if (LeadsOn.isAllOf(message)) {
                look(new ReadRequest(request, message), response, chain);
            } else {
                refuse(trouble.get(), request, response);
            }
        } else {
            refuse(trouble.get(), request, response);
        }
    }

    private static boolean looks(HttpServletRequest request) {
        if (OPEN_TO_ADMINISTRATORS.contains(path(request)) || asks(request, STILL_OPEN)) {
            return true;
        }
        return LOOKS.contains(request.getMethod())
                && (!TurnedAway.isPage(request) || path(request).startsWith(FILES));
    }

    private static boolean asks(HttpServletRequest request, String what) {
        String query = request.getQueryString();
        return query != null && query.contains(what);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private void look(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Trouble> trouble = watch.againstReading();
        if (trouble.isPresent()) {
            refuse(trouble.get(), request, response);
            return;
        }
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

    private static void refuse(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TurnedAway.forNow(trouble.reason(), trouble.secondsToWait(), request, response);
    }
}
