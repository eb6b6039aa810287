package org.scostudy.account.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.scostudy.language.Messages;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code /api/**} answers before a controller is asked. Changes need a header and a content type that another
 * site's page cannot send without permission; they stand in for a CSRF token, which an outbox kept over a restart would
 * not have.
 */
class ApiRequestChecks extends OncePerRequestFilter {

    static final String HEADER = "X-SCO-Study";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    static final AuthenticationEntryPoint SIGNED_OUT =
            (request, response, reason) -> answer(request, response, 401, "signed-out", "account.api.signed-out");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!"1".equals(request.getHeader(HEADER))) {
            answer(request, response, 403, "header-missing", "account.api.header-missing", HEADER);
        } else if (!json(request)) {
            answer(request, response, 415, "not-json", "account.api.not-json");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean json(HttpServletRequest request) {
        var type = request.getContentType();
        try {
            return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (org.springframework.http.InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** Nobody is known to be signed in here, so the sentence is in a language of the browser. */
    static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String error,
            String key,
            Object... values)
            throws IOException {
        var message = Messages.ours().getTranslation(key, Messages.ours().nearest(request.getLocale()), values);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JsonMapper.shared().writeValueAsString(Map.of("error", error, "message", message)));
    }
}
