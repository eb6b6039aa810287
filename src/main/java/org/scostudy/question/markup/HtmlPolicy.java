package org.scostudy.question.markup;

import java.util.Set;
import org.owasp.html.PolicyFactory;

/** What of HTML is read. */
final class HtmlPolicy {

    static final PolicyFactory READ = Rendered.formatting()
            .allowElements(
                    "div", "center", "section", "article", "tt", "tfoot", "a", "img", "dl", "dt", "dd", "audio",
                    "source", "ruby", "rb", "rt", "rp")
            .allowUrlProtocols("http", "https", "mailto", "data")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("src", "title", "aria-label")
            .onElements("audio")
            .allowAttributes("src")
            .onElements("source")
            .toFactory();

    /** What people would miss; other elements only dress the text, or attack it. */
    private static final Set<String> MISSED =
            Set.of("video", "iframe", "object", "embed", "svg", "math", "canvas", "input", "select", "textarea");

    private HtmlPolicy() {}

    static boolean isMissed(String element) {
        return MISSED.contains(element);
    }
}
