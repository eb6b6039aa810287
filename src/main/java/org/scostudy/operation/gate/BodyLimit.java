package org.scostudy.operation.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is longer than any that our pages send, before it is read: a few long ones would take all memory.
 * Bytes count as they come over the line, for nothing here unpacks them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {

    static final int USUAL_BYTES = 64 << 10;

    /** What happened on a page: the longest are texts in an editor. */
    static final int PAGE_BYTES = 1 << 20;

    /** Instructors paste a whole book into a page, of which questions are drafted. */
    static final int AUTHORS_PAGE_BYTES = 16 << 20;

    private static final Set<String> AUTHORS = Set.of("ROLE_INSTRUCTOR", "ROLE_ADMINISTRATOR");

    /** Files come in here; who takes them limits them. */
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + UPLOADS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = mostBytes(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            // Its length is known at its end only.
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                refuse(request, response);
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    private static int mostBytes(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !query.contains("v-r=uidl")) {
            return USUAL_BYTES;
        }
        return isAuthor(request.getSession(false)) ? AUTHORS_PAGE_BYTES : PAGE_BYTES;
    }

    private static boolean isAuthor(HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getAuthorities().stream()
                        .anyMatch(authority -> AUTHORS.contains(authority.getAuthority()));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Else the rest of the body would be read and thrown away.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        TurnedAway.with(HttpStatus.CONTENT_TOO_LARGE, "too-long", request, response);
    }
}
