package org.scostudy.operation.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.scostudy.language.Messages;
import org.springframework.web.util.HtmlUtils;

/** The page that a person sees then. It brings its looks along, for files may not come either. */
final class TurnedAwayPage {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String TEMPLATE = template();

    private TurnedAwayPage() {}

    static String of(String reason, String text, Locale language, HttpServletRequest request) {
        Messages messages = Messages.ours();
        String title = messages.getTranslation("operation.turned-away." + reason + ".title", language);
        // What was sent cannot be sent again by a link; an empty one leads to the same address once more.
        boolean again = request.getMethod().equals("GET");
        String page = TEMPLATE;
        for (var gap : Map.of(
                        "{language}",
                        language.toLanguageTag(),
                        "{head}",
                        messages.getTranslation("shell.title", language, title),
                        "{title}",
                        title,
                        "{text}",
                        text,
                        "{address}",
                        again ? "" : request.getContextPath() + "/",
                        "{go}",
                        messages.getTranslation(
                                again ? "operation.turned-away.again" : "operation.turned-away.start", language))
                .entrySet()) {
            page = page.replace(gap.getKey(), HtmlUtils.htmlEscape(gap.getValue()));
        }
        return page;
    }

    private static String template() {
        try (InputStream in = TurnedAwayPage.class.getResourceAsStream("turned-away.html")) {
            if (in == null) {
                throw new IllegalStateException("turned-away.html is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
