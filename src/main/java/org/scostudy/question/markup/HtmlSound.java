package org.scostudy.question.markup;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** A sound within HTML: an element that plays it, a link to it, or what Anki writes for one. */
public record HtmlSound(String address, String words) {

    private static final Pattern ANKI = Pattern.compile("\\[sound:([^\\]]{1,250})]");
    private static final Pattern LINKED =
            Pattern.compile("(?s)(?!(?:https?|mailto|data):).*\\.(?:mp3|m4a|aac|ogg|oga|opus|wav|webm|flac)(?:\\?.*)?");

    public HtmlSound {
        words = words.isBlank() ? Rendered.SOUND : words.strip();
    }

    /** Players without an address have one in a {@code <source>}. */
    HtmlSound orAt(String other) {
        return address.isEmpty() ? new HtmlSound(other, words) : this;
    }

    /** As people know it. */
    String called() {
        try {
            return address.startsWith("data:")
                    ? "data:…"
                    : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Whether a link leads to a file of sound beside the text. */
    static boolean isLinked(String address) {
        return LINKED.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }

    /** A field of Anki's with its sounds as players. Names are encoded, for one with a colon would be no address. */
    public static String inHtml(String field) {
        return ANKI.matcher(field).replaceAll(found -> {
            String name = Encoding.decodeHtml(found.group(1), true);
            return Matcher.quoteReplacement("<audio src=\"%s\"></audio>"
                    .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")));
        });
    }

    /** Without its sounds, as for what is typed. */
    public static String without(String field) {
        return ANKI.matcher(field).replaceAll("");
    }
}
