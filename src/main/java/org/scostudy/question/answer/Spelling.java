package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.text.NumberWords;

/**
 * A text without what does not matter in an answer: case, optional accents, punctuation, articles, hyphens, British or
 * American habits, and whether a number is written in words or digits. Signs and lone letters matter.
 */
public record Spelling(List<String> words, String joined) {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,'](?=\\d{3}(?!\\d))");
    private static final Pattern SPACED_THOUSANDS =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)|(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.])");
    private static final Pattern THOUSANDS_GAP = Pattern.compile("[ .]");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("(\\p{Sc}) ?(\\d+(?:\\.\\d+)?)");
    private static final Set<String> ARTICLES = Set.of("the", "an");
    private static final Set<String> MINUS = Set.of("minus", "negative");
    private static final Set<String> FRACTIONS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "fourth", "fifth", "tenth");

    public static Spelling of(String text) {
        return ofWords(Articles.dropped(text));
    }

    /** Of a text whose capitals tell nothing: a lone "a" may be an article or a letter. The most literal one first. */
    static Stream<Spelling> possible(String text) {
        return Articles.readings(text).stream().map(Spelling::ofWords);
    }

    private static Spelling ofWords(String text) {
        List<String> words = NumberWords.asDigits(WordSplit.of(flattened(text)));
        words.replaceAll(EnglishSpelling::variantFree);
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean oneOfAFraction = word.equals("1") && FRACTIONS.contains(next);
            if (MINUS.contains(word) && startsWithDigit(next) && !endsWithDigit(telling)) {
                telling.add("-" + next);
                i++;
            } else if (!ARTICLES.contains(word) && !oneOfAFraction) {
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

    private static String flattened(String text) {
        String flat = Letters.folded(text);
        boolean innerDot = false;
        boolean gapInNumber = false;
        boolean digits = false;
        boolean signs = false;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c <= ' ' || c == '.') {
                char next = i + 1 < flat.length() ? flat.charAt(i + 1) : ' ';
                innerDot |= c == '.' && Character.isLetter(next);
                gapInNumber |= digits && Character.isDigit(next);
            } else if (!Character.isLetter(c)) {
                digits |= Character.isDigit(c);
                signs |= !Character.isDigit(c);
            }
        }
        if (gapInNumber) {
            flat = SPACED_THOUSANDS
                    .matcher(flat)
                    .replaceAll(number -> THOUSANDS_GAP.matcher(number.group()).replaceAll(""));
        }
        if (innerDot) {
            flat = ABBREVIATION
                    .matcher(flat)
                    .replaceAll(letters -> letters.group().replace(".", ""));
        }
        flat = signs ? withoutSigns(flat, digits) : flat;
        return flat.replace("per cent", "percent");
    }

    private static String withoutSigns(String text, boolean digits) {
        String flat = text;
        if (digits) {
            flat = THOUSANDS.matcher(flat).replaceAll("");
            flat = CURRENCY_FIRST.matcher(flat).replaceAll("$2 $1");
        }
        return flat.replace("'", "")
                .replace("&", " and ")
                .replace("%", " percent ")
                .replace("‰", " permille ");
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

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean endsWithDigit(List<String> words) {
        return !words.isEmpty() && WordSplit.endsInDigit(words.getLast());
    }

    private static boolean hasDigit(char c) {
        return Character.isDigit(c) || c == '.';
    }
}
