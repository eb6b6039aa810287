package org.scostudy.question.reading;

import java.util.Set;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of HTML is read. */
final class HtmlPolicy {

    static final PolicyFactory READ = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "br",
                    "hr",
                    "center",
                    "section",
                    "article",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "u",
                    "s",
                    "del",
                    "sub",
                    "sup",
                    "code",
                    "tt",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "a",
                    "img",
                    "dl",
                    "dt",
                    "dd",
                    "audio",
                    "source")
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
