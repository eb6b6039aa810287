package org.scostudy.operation.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.scostudy.language.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An answer without the app: as JSON where programs and players ask, else as a line of text. */
final class TurnedAway {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TurnedAway() {}

    /** @param reason names the text {@code operation.turned-away.<reason>} */
    static void with(HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text = Messages.ours().getTranslation("operation.turned-away." + reason, request.getLocale());
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(program ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_PLAIN_VALUE);
        response.getWriter()
                .write(program ? JSON.writeValueAsString(Map.of("error", reason, "message", text)) : text + "\n");
    }
}
