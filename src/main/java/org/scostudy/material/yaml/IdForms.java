package org.scostudy.material.yaml;

import java.util.regex.Pattern;

/** How ids and slots may be spelled. They end up in card ids, so they are short and never contain a colon. */
public final class IdForms {

    public static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    public static final Pattern SLOT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    public static final int LONGEST_ID = 70;

    private IdForms() {}

    public static String quoted(String text) {
        return text.length() <= LONGEST_ID ? "\"" + text + "\"" : "\"" + text.substring(0, LONGEST_ID - 1) + "…\"";
    }

    public static boolean isId(String text) {
        // The length first: the pattern backtracks by recursion and must not meet a megabyte.
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    public static boolean isSlot(String text) {
        return text.length() <= 40 && SLOT.matcher(text).matches();
    }
}
