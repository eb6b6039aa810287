package org.scostudy.drafting.english;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.text.Endings;

/** What words have in common. */
public final class EnglishWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Those of peoples as well. */
    private static final Endings ENDINGS = new Endings(
            List.of("ations", "ation", "ians", "ian", "ies", "ing", "ese", "ans", "ed", "es", "an", "s", "y", "e"), 4);

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "as", "its",
            "their", "his", "her", "was", "were", "is", "are", "been", "has", "have", "had", "that", "which", "who",
            "not");

    private EnglishWords() {}

    public static String capitalised(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return text.substring(0, i) + text.substring(i, i + 1).toUpperCase(Locale.ROOT) + text.substring(i + 1);
            }
        }
        return text;
    }

    /** Of all words but the small ones, what their forms share: Chinese and China, members and member. */
    public static Set<String> roots(String text) {
        Set<String> roots = new LinkedHashSet<>();
        for (String word : BETWEEN.split(text.replaceAll("['’][sS]\\b", "").toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                roots.add(root(word));
            }
        }
        return roots;
    }

    public static String root(String word) {
        return ENDINGS.without(word);
    }

    public static boolean isPlural(TextToken noun) {
        String word = noun.lower();
        return noun.is(Tag.NOUN)
                && (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                        || Set.of("people", "men", "women", "children", "data", "bacteria", "police")
                                .contains(word));
    }

    public static List<String> lower(List<TextToken> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(token.lower()));
        return words;
    }
}
