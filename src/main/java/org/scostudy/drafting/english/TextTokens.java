package org.scostudy.drafting.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.drafting.english.TextToken.Tag;

/** Splits a sentence into words, numbers and signs; hyphens hold words together, a possessive ending stands alone. */
public final class TextTokens {

    private static final String ABBREVIATION = "(?:\\p{Lu}\\.){2,}";
    private static final String NUMBER = "\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s)?\\b%?";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]++(?:[-‐‑'’.&][\\p{L}\\p{M}\\p{N}]++)*+";
    private static final Pattern TOKEN =
            Pattern.compile(ABBREVIATION + "|" + NUMBER + "(?![\\p{L}-])" + "|" + WORD + "|\\.{3}|\\S");
    private static final Pattern OWNED = Pattern.compile("(.+)(['’][sS])");

    private TextTokens() {}

    public static List<TextToken> of(String sentence) {
        List<TextToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            boolean spaced = matcher.start() > end || (end == 0 && tokens.isEmpty());
            add(tokens, matcher.group(), spaced);
            end = matcher.end();
        }
        return tokens;
    }

    private static void add(List<TextToken> tokens, String text, boolean spaced) {
        Matcher owned = OWNED.matcher(text);
        if (owned.matches()) {
            tokens.add(new TextToken(owned.group(1), Tag.X, spaced));
            tokens.add(new TextToken(owned.group(2), Tag.PART, false));
            return;
        }
        tokens.add(new TextToken(text, isPluralOwner(tokens, text, spaced) ? Tag.PART : Tag.X, spaced));
    }

    /** The states’ interests; but not where a quotation is open. */
    private static boolean isPluralOwner(List<TextToken> tokens, String text, boolean spaced) {
        if (spaced || !(text.equals("’") || text.equals("'")) || tokens.isEmpty()) {
            return false;
        }
        boolean quotation = tokens.stream()
                .anyMatch(token -> token.text().equals("‘") || (token.text().equals("'") && token.tag() != Tag.PART));
        return tokens.getLast().lower().endsWith("s") && !quotation;
    }
}
