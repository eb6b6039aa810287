package org.scostudy.operation.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.scostudy.language.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An answer without the app: as JSON where programs and players ask, as a page for people, else as a line of text. */
final class TurnedAway {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TurnedAway() {}

    /** Because something is away that will be back. */
    static void forNow(String reason, int secondsToWait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsToWait));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        with(HttpStatus.SERVICE_UNAVAILABLE, reason, request, response);
    }

    /** @param reason names the texts {@code operation.turned-away.<reason>} */
    static void with(HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = Messages.ours().nearest(request.getLocale());
        String text = Messages.ours().getTranslation("operation.turned-away." + reason, language);
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(JSON.writeValueAsString(Map.of("error", reason, "message", text)));
        } else if (isPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setHeader("Content-Security-Policy", TurnedAwayPage.POLICY);
            response.getWriter().write(TurnedAwayPage.of(reason, text, language, request));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(text + "\n");
        }
    }

    /** Browsers ask so when a person goes somewhere; what a page asks for itself they ask for otherwise. */
    static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
