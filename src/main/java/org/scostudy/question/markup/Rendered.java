package org.scostudy.question.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.scostudy.language.Messages;
import org.scostudy.question.Markup;

/** A text as HTML that is safe to show, whoever wrote it. Pictures and sounds come from our own media only. */
public final class Rendered {

    /** The address of a picture or sound within a text; what follows is its name. */
    public static final String MEDIA = "media/";

    /** The words of a sound that came without any, as texts keep them; people are told {@code question.sound.label}. */
    public static final String SOUND = "sound";

    private static final int DEEPEST_BLOCK = 20;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .customInlineContentParserFactory(new FormulaSyntax())
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
                .allowElements(this::sound, "audio")
                .allowElements("a", "details", "summary")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                .allowAttributes("src", "alt")
                .onElements("img")
                .allowAttributes("src", "aria-label")
                .onElements("audio")
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
        return policy.sanitize(Formulas.whole(
                switch (markup) {
                    case PLAIN -> plain(text);
                    case MARKDOWN -> markdown(text);
                }));
    }

    /** As {@link #html}, for a page that is made by the server: its formulas are set by the element around it. */
    public String onPage(String text, Markup markup) {
        String html = html(text, markup);
        return Formulas.in(text) ? "<sco-formulas>" + html + "</sco-formulas>" : html;
    }

    /** Without the paragraph around a text that is only one, so that it can stand on a button or in a line. */
    public String inline(String text, Markup markup) {
        String html = html(text, markup).strip();
        int end = html.indexOf("</p>");
        String after = end < 0 ? "" : html.substring(end + "</p>".length()).strip();
        boolean oneParagraph = html.startsWith("<p>")
                && html.indexOf("<p>", 1) < 0
                && (after.isEmpty() || after.startsWith("<details>"));
        return oneParagraph ? html.substring("<p>".length(), end) + after : html;
    }

    private @Nullable String picture(String element, List<String> attributes) {
        String name = own(attributes);
        if (!MediaFormat.isName(name) || MediaFormat.isSoundName(name)) {
            return null;
        }
        attributes.set(attributes.indexOf("src") + 1, mediaAddress + name);
        if (!attributes.contains("alt")) {
            attributes.addAll(List.of("alt", ""));
        }
        return element;
    }

    /** Nothing is fetched or played before somebody wants to hear it. */
    private @Nullable String sound(String element, List<String> attributes) {
        String name = own(attributes);
        if (!MediaFormat.isSoundName(name)) {
            return null;
        }
        int label = attributes.indexOf("aria-label");
        String said = label < 0 ? "" : attributes.get(label + 1);
        String words = said.isBlank() || said.equals(SOUND) ? Messages.here("question.sound.label") : said;
        attributes.clear();
        attributes.addAll(
                List.of("src", mediaAddress + name, "controls", "controls", "preload", "none", "aria-label", words));
        return element;
    }

    /** The name of what comes from our own media; empty for all else. */
    private static String own(List<String> attributes) {
        int source = attributes.indexOf("src");
        String address = source < 0 ? "" : attributes.get(source + 1);
        return address.startsWith(MEDIA) ? address.substring(MEDIA.length()) : "";
    }

    private static String markdown(String text) {
        try {
            Node parsed = PARSER.parse(text);
            parsed.accept(new SoundNodes());
            return RENDERER.render(parsed);
        } catch (StackOverflowError e) {
            // Signs nested thousands deep mean nothing to anyone.
            return plain(text);
        }
    }

    private static String plain(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
