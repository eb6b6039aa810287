package org.scostudy.question;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A text as HTML that is safe to show, whoever wrote it. Pictures come from our own media only. */
public final class Rendered {

    /** The address of a picture within a text; what follows is its name. */
    public static final String MEDIA = "media/";

    private static final Pattern OWN_PICTURE =
            Pattern.compile(Pattern.quote(MEDIA) + "([0-9a-f]{16,64}\\.(?:png|jpg|gif|webp))");
    private static final int DEEPEST_BLOCK = 20;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br>\n").build();

    private final String mediaAddress;
    private final PolicyFactory policy;

    /** The address is that of the folder of all media, with a slash at its end. */
    public Rendered(String mediaAddress) {
        this.mediaAddress = mediaAddress;
        this.policy = formatting()
                .allowElements(this::picture, "img")
                .allowElements("a")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                .allowAttributes("src", "alt")
                .onElements("img")
                .allowAttributes("start")
                .matching(Pattern.compile("\\d{1,6}"))
                .onElements("ol")
                .toFactory();
    }

    /** A policy that allows what texts are formatted with, and nothing yet that leads elsewhere. */
    public static HtmlPolicyBuilder formatting() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "br",
                        "hr",
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
                        "pre",
                        "blockquote",
                        "ul",
                        "ol",
                        "li",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6");
    }

    /** Blocks: paragraphs, lists, tables. */
    public String html(String text, Markup markup) {
        return policy.sanitize(
                switch (markup) {
                    case PLAIN -> plain(text);
                    case MARKDOWN -> markdown(text);
                });
    }

    /** Without the paragraph around a text that is only one, so that it can stand on a button or in a line. */
    public String inline(String text, Markup markup) {
        String html = html(text, markup).strip();
        boolean oneParagraph = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
        return oneParagraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    private @Nullable String picture(String element, List<String> attributes) {
        int source = attributes.indexOf("src");
        var own = OWN_PICTURE.matcher(source < 0 ? "" : attributes.get(source + 1));
        if (!own.matches()) {
            return null;
        }
        attributes.set(source + 1, mediaAddress + own.group(1));
        if (!attributes.contains("alt")) {
            attributes.addAll(List.of("alt", ""));
        }
        return element;
    }

    private static String markdown(String text) {
        try {
            return RENDERER.render(PARSER.parse(text));
        } catch (StackOverflowError e) {
            // Signs nested thousands deep mean nothing to anyone.
            return plain(text);
        }
    }

    private static String plain(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
