package org.scostudy.question.exchange.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scostudy.language.Message;
import org.scostudy.text.Folded;

/**
 * Names for what is read, so that the same file read again gives the same names: from the name that the file gives, else
 * from kind and stem. The second question with the same name gets "-2" after it.
 */
public final class Ids {

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int HASH_BYTES = 8;
    private static final int LONGEST_SLUG = 40;

    private final Reports reports;
    private final Map<String, Integer> seen = new HashMap<>();

    Ids(Reports reports) {
        this.reports = reports;
    }

    /** Part of an id: the name itself where it is short and simple. */
    public static String of(String name) {
        String trimmed = name.strip();
        return SIMPLE.matcher(trimmed).matches() ? trimmed : "n-" + hash(trimmed);
    }

    /** For questions whose file gives them no name. */
    public static String of(String kind, String stem) {
        String flat = Normalizer.normalize(stem, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return "h-" + hash(kind + "\n" + flat.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    /** The id, or a new one when it was given before in this file. */
    public String unique(String id, Place place, Origin origin) {
        int count = seen.merge(id, 1, Integer::sum);
        if (count == 1) {
            return id;
        }
        if (origin == Origin.FILE) {
            reports.notice(place, Message.of("exchange.run.same-id", id));
        }
        return unique(id + "-" + count, place, Origin.CONTENT);
    }

    /** Where an id comes from. */
    public enum Origin {
        FILE,
        CONTENT
    }

    static String slug(String title) {
        String slug = Folded.slug(title);
        boolean telling = !slug.isEmpty() && slug.length() <= LONGEST_SLUG && title.length() <= LONGEST_SLUG;
        return telling ? slug : "s-" + hash(title.strip());
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, HASH_BYTES);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
