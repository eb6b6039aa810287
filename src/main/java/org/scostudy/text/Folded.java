package org.scostudy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Text in small letters and without accents, so that neither hinders whoever searches. Whoever judges an answer has to be
 * finer: there й is not и.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        String flat = text.chars().allMatch(c -> c < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return flat.toLowerCase(Locale.ROOT);
    }

    /** Runs of letters and digits, folded. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        split(of(text), words::add);
        return words;
    }

    /** The words of a text that is folded, without a list of them. */
    public static void split(String folded, Consumer<String> take) {
        int begin = 0;
        int at = 0;
        while (at < folded.length()) {
            int sign = folded.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!Character.isLetterOrDigit(sign)) {
                if (at > begin) {
                    take.accept(folded.substring(begin, at));
                }
                begin = next;
            }
            at = next;
        }
        if (at > begin) {
            take.accept(folded.substring(begin));
        }
    }

    /** What of a title can stand in an address, with dashes between; may be empty. */
    public static String slug(String title) {
        return of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
