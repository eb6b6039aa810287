package org.scostudy.question.answer;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters without what is optional in their script: case everywhere, accents where people leave them out. */
final class Letters {

    private static final Pattern QUOTES = Pattern.compile("[’‘‛ʼʻʾʿ`´′]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RAISED = Pattern.compile("(?<=\\p{Nd})(?=[\\u00b2\\u00b3\\u00b9\\u2070-\\u2089])");
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) '×', "x"));
    private static final Map<String, String> GERMAN =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue");

    private static final int GRAVE = 0x300;
    private static final int ACUTE = 0x301;
    private static final int DIAERESIS = 0x308;

    /** With an acute they are letters of their own: ѓ and ќ. */
    private static final Set<Integer> NEVER_STRESSED = Set.of((int) 'г', (int) 'к', (int) 'Г', (int) 'К');

    private Letters() {}

    static String folded(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : withoutMarks(text);
    }

    /** One space wherever there is any blank, of whatever width. */
    static String evenlySpaced(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** In the way of those who have no umlauts on their keyboard: Köln is Koeln. */
    static String writtenOut(String text) {
        if (isPlain(text)) {
            return text;
        }
        String written = text;
        for (Map.Entry<String, String> letter : GERMAN.entrySet()) {
            written = written.replace(letter.getKey(), letter.getValue());
        }
        return written;
    }

    /** The letter that people write when they leave out what is optional, for comparing one by one. */
    static int folded(int character) {
        if (character < 128) {
            return Character.toLowerCase(character);
        }
        String bare = bare(Normalizer.normalize(Character.toString(character), Form.NFD));
        return Character.toLowerCase(bare.isEmpty() ? character : bare.codePointAt(0));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127 || text.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        String flat = QUOTES.matcher(text).replaceAll("'");
        flat = RAISED.matcher(flat).replaceAll(" ");
        flat = flat.replace("½", " half ").replace("¼", " quarter ").replace("⅓", " third ");
        flat = flat.replace("¾", " 3 quarters ").replace("⅔", " 2 thirds ");
        return bare(Normalizer.normalize(flat, Form.NFKD).toLowerCase(Locale.ROOT));
    }

    private static String bare(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        int base = ' ';
        for (int character : decomposed.codePoints().toArray()) {
            if (isMark(character)) {
                if (counts(character, base)) {
                    kept.appendCodePoint(character);
                }
            } else if (Character.getType(character) != Character.FORMAT) {
                base = character;
                kept.append(plain(character));
            }
        }
        return Normalizer.normalize(kept, Form.NFC);
    }

    private static String plain(int character) {
        if (Character.isDigit(character)) {
            return Integer.toString(Character.digit(character, 10));
        }
        return PLAIN.getOrDefault(character, Character.toString(character));
    }

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** An accent on Latin can be left out; a vowel sign of Hindi, the breve of й and the voicing of が cannot. */
    private static boolean counts(int mark, int base) {
        return switch (UnicodeScript.of(base)) {
            case LATIN, GREEK, HEBREW, ARABIC, SYRIAC, INHERITED -> false;
            case COMMON -> Character.getType(base) == Character.MATH_SYMBOL;
            case CYRILLIC -> !isOptionalInCyrillic(mark, base);
            default -> !isVariant(mark);
        };
    }

    /** Only says which glyph to draw. */
    private static boolean isVariant(int mark) {
        return mark >= 0xFE00 && mark <= 0xFE0F
                || mark >= 0xE0100 && mark <= 0xE01EF
                || mark >= 0x180B && mark <= 0x180F
                || mark == 0x34F;
    }

    private static boolean isOptionalInCyrillic(int mark, int base) {
        return switch (mark) {
            case ACUTE, GRAVE -> !NEVER_STRESSED.contains(base);
            case DIAERESIS -> base == 'е' || base == 'Е';
            default -> false;
        };
    }
}
