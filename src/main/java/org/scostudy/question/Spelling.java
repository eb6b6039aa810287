package org.scostudy.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text without what does not matter in an answer: case, accents, punctuation, articles, hyphens, British or American
 * habits, and whether a number is written in words or digits.
 */
public record Spelling(List<String> words, String joined) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,'’](?=\\d{3}(?!\\d))");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> FRACTIONS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "fourth", "fifth", "tenth");

    public static Spelling of(String text) {
        List<String> words = NumberWords.asDigits(split(flattened(text)));
        words.replaceAll(Spelling::variantFree);
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean oneOfAFraction = word.equals("1") && i + 1 < words.size() && FRACTIONS.contains(words.get(i + 1));
            if (!ARTICLES.contains(word) && !oneOfAFraction) {
                telling.add(word);
            }
        }
        List<String> kept = List.copyOf(telling.isEmpty() ? words : telling);
        return new Spelling(kept, joined(kept));
    }

    /** Whether these words hold those of the other side by side, or fused into one. */
    public boolean includes(Spelling part) {
        return !part.words.isEmpty()
                && (Collections.indexOfSubList(words, part.words) >= 0 || words.contains(part.joined));
    }

    boolean sameAs(Spelling other) {
        return !joined.isEmpty() && joined.equals(other.joined);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && (isOfWord(text.charAt(i)) || isDecimalPoint(text, i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isDecimalPoint(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && at < text.length() - 1
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String flattened(String text) {
        String flat = isPlain(text) ? text : withoutMarks(text);
        flat = flat.toLowerCase(Locale.ROOT);
        if (flat.indexOf(',') >= 0 || flat.indexOf('\'') >= 0 || flat.indexOf('’') >= 0) {
            flat = THOUSANDS.matcher(flat).replaceAll("");
        }
        return APOSTROPHES
                .matcher(flat)
                .replaceAll("")
                .replace("&", " and ")
                .replace("per cent", "percent")
                .replace("%", " percent ");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        String flat = text.replace("½", " half ").replace("¼", " quarter ").replace("⅓", " third ");
        flat = Normalizer.normalize(flat, Normalizer.Form.NFKD);
        return MARKS.matcher(flat)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('Ø', 'o')
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }

    /** Only has to be the same for both spellings of a word, not to be a word. */
    private static String variantFree(String word) {
        if (word.length() < 5 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String plain = word.replace("isation", "ization").replace("our", "or").replace("ll", "l");
        String plural = plain.endsWith("s") && !plain.endsWith("ss") ? "s" : "";
        String stem = plain.substring(0, plain.length() - plural.length());
        return ending(stem) + plural;
    }

    private static String ending(String stem) {
        if (stem.endsWith("ise") || stem.endsWith("yse")) {
            return stem.substring(0, stem.length() - 2) + "ze";
        }
        if (stem.endsWith("ised") || stem.endsWith("ysed")) {
            return stem.substring(0, stem.length() - 3) + "zed";
        }
        if (stem.endsWith("ising") || stem.endsWith("ysing")) {
            return stem.substring(0, stem.length() - 4) + "zing";
        }
        if (stem.endsWith("gramme")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("ogue")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("tre")) {
            return stem.substring(0, stem.length() - 2) + "er";
        }
        if (stem.endsWith("ence")) {
            return stem.substring(0, stem.length() - 2) + "se";
        }
        return stem;
    }

    /** Without spaces, so that "anti-terrorist" is "antiterrorist"; but 1 3 is not 13. */
    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (!joined.isEmpty() && hasDigit(joined.charAt(joined.length() - 1)) && hasDigit(word.charAt(0))) {
                joined.append(' ');
            }
            joined.append(word);
        }
        return joined.toString();
    }

    private static boolean hasDigit(char c) {
        return Character.isDigit(c) || c == '.';
    }
}
