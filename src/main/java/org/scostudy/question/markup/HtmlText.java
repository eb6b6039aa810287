package org.scostudy.question.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.scostudy.language.Message;

/** Turns HTML into Markdown, by way of the sanitiser: what it does not let through never gets here. */
public final class HtmlText implements HtmlStreamEventReceiver {

    private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*[\\n\\r\\f][\\s]*");
    private static final Set<String> RUBY = Set.of("ruby", "rb", "rt", "rp");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private final Pictures pictures;
    private final Deque<HtmlFrame> open = new ArrayDeque<>();
    private final Deque<HtmlSound> sounds = new ArrayDeque<>();
    private final Set<Message> missed = new TreeSet<>(Comparator.comparing(Message::toString));
    private boolean formatted;

    private HtmlText(Pictures pictures) {
        this.pictures = pictures;
        open.push(new HtmlFrame("", "", false));
    }

    /** A text, and what of it could not be carried. */
    public record Converted(Rich text, Set<Message> missed) {}

    public static Converted convert(String html, Pictures pictures) throws IOException {
        HtmlText text = new HtmlText(pictures);
        try {
            HtmlSanitizer.sanitize(html, HtmlPolicy.READ.apply(text, new Missed(), text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Converted(text.result(), text.missed);
    }

    private static final class Missed implements HtmlChangeListener<HtmlText> {
        @Override
        public void discardedTag(@Nullable HtmlText text, String element) {
            if (text != null && HtmlPolicy.isMissed(element)) {
                text.missed.add(Message.of("question.missed.element", element));
            }
        }

        @Override
        public void discardedAttributes(@Nullable HtmlText text, String element, String... attributes) {}
    }

    private Rich result() {
        while (open.size() > 1) {
            closeTag(open.getFirst().element());
        }
        HtmlFrame root = open.getFirst();
        String plain = MANY_LINES.matcher(root.plain()).replaceAll("\n\n").strip();
        String markdown = MANY_LINES.matcher(root.markdown()).replaceAll("\n\n").strip();
        String words = plain.replace(HtmlCode.EMPTY_LINE, "");
        return new Rich(
                words, formatted ? markdown.replace(HtmlCode.EMPTY_LINE, "") : MarkdownText.escaped(words), formatted);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        switch (element) {
            case "br" -> open.getFirst().lineBreak();
            case "hr" -> {
                formatted = true;
                open.getFirst().block("---", "");
            }
            case "thead", "tbody", "tfoot" -> {}
            case "img" -> picture(attribute(attributes, "src"), attribute(attributes, "alt"));
            case "audio" -> {
                String words = attribute(attributes, "aria-label");
                sounds.push(new HtmlSound(
                        attribute(attributes, "src"), words.isBlank() ? attribute(attributes, "title") : words));
                // Within are words for browsers that cannot play it.
                open.push(new HtmlFrame(element, "", false));
            }
            case "source" -> {
                if (!sounds.isEmpty()) {
                    sounds.push(sounds.pop().orAt(attribute(attributes, "src")));
                }
            }
            default -> {
                String address = attribute(attributes, "href");
                formatted |= !HtmlFrame.isPlainBlock(element) && !RUBY.contains(element);
                open.push(new HtmlFrame(element, address, open.getFirst().keepsLines()));
            }
        }
    }

    @Override
    public void closeTag(String element) {
        if (open.size() > 1 && open.getFirst().element().equals(element)) {
            HtmlFrame closed = open.pop();
            if (element.equals("audio")) {
                sound(sounds.pop());
            } else if (element.equals("a") && HtmlSound.isLinked(closed.address())) {
                sound(new HtmlSound(closed.address(), closed.plain()));
            } else {
                closed.into(open.getFirst());
            }
        }
    }

    @Override
    public void text(String text) {
        boolean verbatim = open.getFirst().keepsLines();
        open.getFirst().text(verbatim ? text : LINE_BREAKS.matcher(text).replaceAll(" "), verbatim);
    }

    private void picture(String source, String alt) {
        String words = alt.isBlank() ? "picture" : alt.strip();
        if (!shown(source, words)) {
            String told = source.startsWith("data:") ? "data:…" : source;
            missed.add(Message.of("question.missed.picture", told));
        }
    }

    private void sound(HtmlSound sound) {
        if (!shown(sound.address(), sound.words())) {
            missed.add(Message.of("question.missed.sound", sound.called()));
        }
    }

    /** Sounds are written like pictures. */
    private boolean shown(String address, String words) {
        try {
            String name = address.isEmpty() ? null : pictures.find(address);
            if (name == null) {
                open.getFirst().text("[" + words + "]", false);
                return false;
            }
            formatted = true;
            String safe = MarkdownText.inline(words.replaceAll("\\s+", " "));
            open.getFirst().inline("![%s](%s%s)".formatted(safe, Rendered.MEDIA, name), "[" + words + "]");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String attribute(List<String> attributes, String name) {
        int at = attributes.indexOf(name);
        return at < 0 || at % 2 != 0 ? "" : attributes.get(at + 1);
    }
}
