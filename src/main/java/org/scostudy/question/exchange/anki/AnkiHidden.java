package org.scostudy.question.exchange.anki;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template hides: it is part of the page, and nobody sees it. */
final class AnkiHidden {

    /** Bounded, so that a tag without end is not looked through again and again. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)<([a-z][a-z0-9]{0,10})\\b(?:[^<>]{0,500}?\\bstyle\\s{0,9}=\\s{0,9}(?:\"[^\"<>]{0,500}?|'[^'<>]{0,500}?)"
                    + "(?:display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden)[^<>]{0,500}"
                    + "|[^<>]{0,500}?\\shidden(?:[\\s=][^<>]{0,500})?)>");

    /** What scripts do that changes what is seen; sounds and sizes are of no matter. */
    private static final Pattern CHANGES = Pattern.compile(
            "innerHTML|innerText|textContent|visibility|display|classList|className|\\.replace\\s{0,9}\\(");

    private static final int MOST = 200;

    private AnkiHidden() {}

    static boolean isScripted(String template) {
        int script = template.toLowerCase(Locale.ROOT).indexOf("<script");
        return script >= 0
                && CHANGES.matcher(template).region(script, template.length()).find();
    }

    /** The side without the elements that do not show. */
    static String without(String html) {
        String shown = html;
        Matcher hidden = HIDDEN.matcher(shown);
        for (int i = 0; i < MOST && hidden.find(); i++) {
            int end = end(shown, hidden.group(1), hidden.end());
            shown = shown.substring(0, hidden.start()) + shown.substring(end);
            hidden = HIDDEN.matcher(shown);
        }
        return shown;
    }

    /** After the tag that closes the element; its beginning alone is taken where none does. */
    private static int end(String html, String element, int from) {
        Matcher tag = Pattern.compile("(?i)<(/?)" + element + "\\b[^>]*>").matcher(html);
        int depth = 1;
        for (int at = from; tag.find(at); at = tag.end()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tag.end();
            }
        }
        return from;
    }
}
