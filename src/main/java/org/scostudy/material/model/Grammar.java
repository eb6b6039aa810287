package org.scostudy.material.model;

import java.util.Locale;
import java.util.Set;

/** Fits a value into the sentence before it: a capital where a sentence starts, no second article after a first. */
final class Grammar {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "each", "every", "no");
    private static final String OPENERS = "\"'“‘«([";

    private Grammar() {}

    static String fit(CharSequence before, String words) {
        String fitting = withoutSecondArticle(before, words);
        return startsSentence(before) ? capitalised(fitting) : fitting;
    }

    private static String withoutSecondArticle(CharSequence before, String words) {
        int space = words.indexOf(' ');
        if (space < 0 || !ARTICLES.contains(words.substring(0, space))) {
            return words;
        }
        return DETERMINERS.contains(lastWord(before)) ? words.substring(space + 1) : words;
    }

    private static String lastWord(CharSequence before) {
        int end = before.length();
        if (end == 0 || before.charAt(end - 1) != ' ') {
            return "";
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.subSequence(start, end - 1).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsSentence(CharSequence before) {
        int end = before.length();
        while (end > 0 && OPENERS.indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return true;
        }
        if (!Character.isWhitespace(before.charAt(end - 1))) {
            return false;
        }
        while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
            end--;
        }
        return end == 0 || "?!".indexOf(before.charAt(end - 1)) >= 0 || endsWithFullStop(before, end);
    }

    /** A full stop ends a sentence unless its word has another one within ("e.g."). */
    private static boolean endsWithFullStop(CharSequence before, int end) {
        if (before.charAt(end - 1) != '.') {
            return false;
        }
        for (int at = end - 2; at >= 0 && !Character.isWhitespace(before.charAt(at)); at--) {
            if (before.charAt(at) == '.') {
                return false;
            }
        }
        return true;
    }

    private static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
