package org.scostudy.question.markup;

import java.util.Set;

/** An element of HTML that is open, with what it holds so far, in Markdown and in plain words. */
final class HtmlFrame {

    private static final Set<String> PLAIN_BLOCKS =
            Set.of("p", "div", "center", "section", "article", "dl", "dt", "dd");

    private final String element;
    private final String address;
    /** Whether it stands within lines that are kept as they are. */
    private final boolean verbatim;

    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private int linesDue;
    private int children;

    HtmlFrame(String element, String address, boolean verbatim) {
        this.element = element;
        this.address = address;
        this.verbatim = verbatim;
    }

    /** Whether what stands within it is kept as it is. */
    boolean keepsLines() {
        return verbatim || element.equals("pre");
    }

    static boolean isPlainBlock(String element) {
        return PLAIN_BLOCKS.contains(element);
    }

    String element() {
        return element;
    }

    String address() {
        return address;
    }

    String markdown() {
        return markdown.toString();
    }

    String plain() {
        return plain.toString();
    }

    void text(String text, boolean verbatim) {
        boolean atStart = plain.isEmpty() || linesDue > 0;
        String kept = atStart && !verbatim && isBlock() ? text.stripLeading() : text;
        if (!kept.isEmpty()) {
            linesAreDue();
            markdown.append(
                    verbatim || element.equals("code")
                            ? kept
                            : atLineStart() ? MarkdownText.escaped(kept) : MarkdownText.inline(kept));
            plain.append(kept);
        }
    }

    void lineBreak() {
        linesAreDue();
        markdown.append('\n');
        plain.append('\n');
    }

    void inline(String asMarkdown, String asPlain) {
        linesAreDue();
        markdown.append(asMarkdown);
        plain.append(asPlain);
    }

    void block(String asMarkdown, String asPlain) {
        linesDue = 2;
        inline(asMarkdown, asPlain);
        linesDue = 2;
    }

    /** Ends this element within its parent. */
    void into(HtmlFrame parent) {
        String inner = markdown.toString();
        String words = plain.toString();
        if (verbatim) {
            inVerbatim(parent, words);
            return;
        }
        switch (element) {
            case "p", "dl" -> parent.block(inner, words);
            case "div", "center", "section", "article", "dt", "dd" -> parent.lines(inner, words);
            case "strong", "b" -> parent.emphasis("**", "strong", this);
            case "em", "i" -> parent.emphasis("*", "em", this);
            case "code", "tt" -> {
                if (HtmlCode.holdsMedia(inner)) {
                    parent.inline(inner, words);
                } else if (words.strip().indexOf('\n') >= 0) {
                    parent.fence(words);
                } else {
                    parent.inline(HtmlCode.span(words), words);
                }
            }
            case "ruby", "rb" -> parent.inline(inner, words);
            case "rt" -> {
                if (!words.isBlank()) {
                    parent.inline(" (" + inner.strip() + ")", " (" + words.strip() + ")");
                }
            }
            case "rp" -> {}
            case "u", "s", "del", "sub", "sup" ->
                parent.inline("<%s>%s</%s>".formatted(element, inner, element), words);
            case "a" -> parent.inline(link(inner), words);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                parent.block("#".repeat(element.charAt(1) - '0') + " " + oneLine(inner), words);
            case "blockquote" -> parent.block("> " + inner.strip().replace("\n", "\n> "), words);
            case "pre" -> {
                if (HtmlCode.holdsMedia(inner)) {
                    parent.block(inner, words);
                } else {
                    parent.fence(words);
                }
            }
            case "li" -> parent.item(inner.strip(), words.strip());
            case "tr" -> parent.row(inner, words, children);
            case "td", "th" -> {
                parent.inline(
                        "| " + oneLine(HtmlCode.inOneLine(inner)) + " ",
                        (parent.plain.isEmpty() ? "" : " | ") + oneLine(words));
                parent.children++;
            }
            default -> parent.block(inner, words);
        }
    }

    /** Of elements within lines that are kept only their words count; blocks end the line. */
    private void inVerbatim(HtmlFrame parent, String words) {
        boolean block = isBlock() || element.equals("tr");
        boolean before =
                block && !parent.plain.isEmpty() && !parent.plain.toString().endsWith("\n");
        boolean after = block && !words.endsWith("\n");
        String begin = before ? "\n" : "";
        String end = after ? "\n" : "";
        parent.inline(begin + (HtmlCode.holdsMedia(markdown.toString()) ? markdown : words) + end, begin + words + end);
    }

    private void fence(String words) {
        String code = HtmlCode.lines(words);
        if (!code.isBlank()) {
            block(HtmlCode.fence(code), code);
        }
    }

    private void lines(String asMarkdown, String asPlain) {
        linesDue = Math.max(linesDue, 1);
        if (!asPlain.isEmpty() || !asMarkdown.isEmpty()) {
            inline(asMarkdown, asPlain);
            linesDue = 1;
        }
    }

    private void item(String asMarkdown, String asPlain) {
        children++;
        String mark = element.equals("ol") ? children + ". " : "- ";
        linesDue = 1;
        inline(mark + asMarkdown.replace("\n", "\n" + " ".repeat(mark.length())), mark + asPlain);
    }

    /** Markdown wants a row of titles and a line below it; the first row has to serve. */
    private void row(String asMarkdown, String asPlain, int cells) {
        boolean first = children++ == 0;
        linesDue = 1;
        inline(asMarkdown + "|" + (first ? "\n" + "|---".repeat(Math.max(cells, 1)) + "|" : ""), asPlain);
    }

    /** Signs of emphasis work only close to letters; elsewhere the element itself is written. */
    private void emphasis(String sign, String name, HtmlFrame inner) {
        String text = inner.markdown.toString();
        String core = text.strip();
        if (core.isEmpty()) {
            inline(text, inner.plain.toString());
            return;
        }
        String before = text.substring(0, text.indexOf(core.charAt(0)));
        String after = text.substring(before.length() + core.length());
        boolean simple = Character.isLetterOrDigit(core.charAt(0))
                && Character.isLetterOrDigit(core.charAt(core.length() - 1))
                && core.indexOf('*') < 0
                && !core.contains("\n");
        String marked = simple ? sign + core + sign : "<%s>%s</%s>".formatted(name, core, name);
        inline(before + marked + after, inner.plain.toString());
    }

    private String link(String words) {
        boolean web = address.startsWith("http:") || address.startsWith("https:") || address.startsWith("mailto:");
        return web && !words.isBlank()
                ? "[%s](<%s>)".formatted(oneLine(words), address.replaceAll("[<>\\s\\\\]", ""))
                : words;
    }

    private void linesAreDue() {
        if (!plain.isEmpty() || !markdown.isEmpty()) {
            markdown.append("\n".repeat(linesDue));
            plain.append("\n".repeat(linesDue));
        }
        linesDue = 0;
    }

    private boolean atLineStart() {
        return markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n';
    }

    private boolean isBlock() {
        return switch (element) {
            case "", "p", "div", "center", "li", "td", "th", "blockquote", "dt", "dd", "ul", "ol", "table", "tr" ->
                true;
            default -> isPlainBlock(element);
        };
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
