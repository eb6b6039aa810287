package org.scostudy.question.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain words in Markdown, so that they show as they are. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*\\[\\]<>|~#&]|_+");
    private static final Pattern FIRST_SIGNS = Pattern.compile("^([+=-])|^(\\d{1,9})([.)])");
    private static final Pattern ONLY_UNDERSCORES = Pattern.compile("\\s*_+\\s*");
    private static final String GAP = "_____";

    private MarkdownText() {}

    static String escaped(String text) {
        if (isWords(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            escaped.append(i == 0 ? "" : "\n").append(line(lines[i]));
        }
        return escaped.toString();
    }

    /** Most texts are: letters, spaces, and signs that mean nothing in Markdown. */
    private static boolean isWords(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || " ,.;:?!'()\"".indexOf(sign) >= 0);
    }

    /** Within a line, where a sign that makes lists or titles means nothing. */
    static String inline(String text) {
        return SIGNS.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group().equals(GAP) ? GAP : sign.group().replaceAll("(.)", "\\\\$1")));
    }

    private static String line(String line) {
        if (ONLY_UNDERSCORES.matcher(line).matches()) {
            return line.strip().replace("_", "\\_");
        }
        // Four spaces in front would make code of it.
        String inline = inline(line.stripLeading());
        return FIRST_SIGNS
                .matcher(inline)
                .replaceFirst(sign -> Matcher.quoteReplacement(
                        sign.group(1) == null ? sign.group(2) + "\\" + sign.group(3) : "\\" + sign.group(1)));
    }
}
