package org.scostudy.question.exchange.anki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas as Anki marked them before it set them in the browser (https://docs.ankiweb.net/math.html#latex). */
final class AnkiFormulas {

    private static final Pattern INLINE = Pattern.compile("(?s)\\[\\$](.{1,2000}?)\\[/\\$]");
    private static final Pattern DISPLAYED = Pattern.compile("(?s)\\[\\$\\$](.{1,2000}?)\\[/\\$\\$]");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?s)\\[latex]\\s*(?:\\$([^$]{1,2000}?)\\$|(.{1,2000}?))\\s*\\[/latex]");

    private AnkiFormulas() {}

    static String inHtml(String field) {
        if (!field.contains("[$") && !field.contains("[latex]")) {
            return field;
        }
        String marked = DISPLAYED
                .matcher(INLINE.matcher(field).replaceAll("\\\\($1\\\\)"))
                .replaceAll("\\\\[$1\\\\]");
        return DOCUMENT.matcher(marked)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? "\\(" + found.group(1) + "\\)" : "\\[" + found.group(2) + "\\]"));
    }
}
