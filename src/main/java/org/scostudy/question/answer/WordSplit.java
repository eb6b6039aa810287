package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into words. Signs that tell one thing from another are kept: −5, C++, C#, x > 5. */
final class WordSplit {

    private static final String DASHES = "-‐‒–—−";
    private static final String BEFORE_NEGATIVE = "([{<>=≤≥≠≈±";
    private static final String NO_SIGNS = "+|~⁄−";

    private final String text;
    private final Chars chars;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private WordSplit(String text) {
        this.text = text;
        this.chars = new Chars(text);
    }

    static List<String> of(String text) {
        WordSplit split = new WordSplit(text);
        int at = 0;
        while (at < text.length()) {
            at = split.read(at);
        }
        split.end();
        return split.words;
    }

    /** Returns the next place to read. */
    private int read(int at) {
        char c = text.charAt(at);
        int end = chars.afterWord(at);
        if (end > at) {
            word.append(text, at, end);
            return end;
        }
        if (isDecimalPoint(at)) {
            word.append(c);
        } else if (c == '+') {
            return plus(at);
        } else if (c == '#' && endsInLetter() && !chars.isOfWord(at + 1)) {
            word.append(c);
        } else if (isMinusBehindLetter(at)) {
            word.append('-');
        } else {
            end();
            if (isNegative(at)) {
                word.append('-');
            } else if (isSign(c)) {
                words.add(Character.toString(c));
            }
        }
        return at + 1;
    }

    /** C++ and A+ are names; between two words it means "and". */
    private int plus(int at) {
        int next = at + 1;
        while (chars.is("+", next)) {
            next++;
        }
        if (!word.isEmpty() && (!chars.isOfWord(next) || (next > at + 1 && endsInLetter()))) {
            word.append(text, at, next);
            return next;
        }
        end();
        if (!words.isEmpty() && !isSign(words.getLast().charAt(0)) && chars.isOfWord(chars.afterBlanks(next))) {
            words.add("and");
        }
        return next;
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private boolean isDecimalPoint(int at) {
        return chars.is(".", at) && chars.isDigit(at - 1) && chars.isDigit(at + 1);
    }

    /** After a number it would be a span: 1992 -1997. */
    private boolean isNegative(int at) {
        return chars.is(DASHES, at)
                && chars.isDigit(at + 1)
                && (at == 0 || chars.isBlank(at - 1) || chars.is(BEFORE_NEGATIVE, at - 1))
                && (words.isEmpty() || !endsInDigit(words.getLast()));
    }

    /** The grade A−. */
    private boolean isMinusBehindLetter(int at) {
        return chars.is(DASHES, at) && word.length() == 1 && endsInLetter() && !chars.isOfWord(at + 1);
    }

    private boolean endsInLetter() {
        return !word.isEmpty() && Character.isLetter(word.charAt(word.length() - 1));
    }

    static boolean endsInDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isSign(char c) {
        boolean arrow = c >= '←' && c <= '⇿';
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL -> !arrow && NO_SIGNS.indexOf(c) < 0;
            case Character.CURRENCY_SYMBOL -> true;
            default -> false;
        };
    }
}
