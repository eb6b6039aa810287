package org.scostudy.question.exchange.anki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template hides: it is part of the page, and nobody sees it. */
final class AnkiHidden {

    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<([a-z][a-z0-9]{0,10})\\b(?:[^>]*?\\bstyle\\s*=\\s*(?:\"[^\">]*?|'[^'>]*?)"
                    + "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)[^>]*|[^>]*?\\shidden(?:\\s[^>]*|\\s*=[^>]*)?)>");

    /** Scripts that change what is seen; sounds and sizes are of no matter. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?is)<script\\b.*?(?:innerHTML|innerText|textContent|visibility|display|classList|className|replace\\s*\\()");

    private static final int MOST = 200;

    private AnkiHidden() {}

    static boolean isScripted(String template) {
        return SCRIPT.matcher(template).find();
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
