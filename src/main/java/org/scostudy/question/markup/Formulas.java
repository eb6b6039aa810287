package org.scostudy.question.markup;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas within a text, in LaTeX: {@code \(…\)} within a line, {@code \[…\]} and {@code $$…$$} in lines of their own, as
 * in Moodle and Anki. They are set in the browser, which knows the same signs; here their text is left as it is.
 */
public final class Formulas {

    /** So that a sign alone does not look for its partner without end. */
    static final int LONGEST = 2000;

    private static final Pattern FORMULA = Pattern.compile(
            "(?s)\\\\\\(.{1,%1$d}?\\\\\\)|\\\\\\[.{1,%1$d}?\\\\]|\\$\\$.{1,%1$d}?\\$\\$".formatted(LONGEST));
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>\\n?");

    private Formulas() {}

    public static boolean in(String text) {
        return FORMULA.matcher(text).find();
    }

    /** The text around the formulas. */
    public static String without(String text) {
        return FORMULA.matcher(text).replaceAll(" ");
    }

    /** HTML in which every formula stands in one piece. */
    static String whole(String html) {
        return FORMULA.matcher(html).replaceAll(found -> Matcher.quoteReplacement(inOnePiece(found)));
    }

    private static String inOnePiece(MatchResult found) {
        return LINE_BREAK.matcher(found.group()).replaceAll("\n");
    }
}
