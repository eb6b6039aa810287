package org.scostudy.material;

import java.util.regex.Pattern;

/** How ids and slots may be spelled. They end up in card ids, so they are short and never contain a colon. */
final class Names {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    static final Pattern SLOT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    static final int LONGEST_ID = 70;

    private Names() {}

    static boolean isId(String text) {
        // The length first: the pattern backtracks by recursion and must not meet a megabyte.
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    static boolean isSlot(String text) {
        return text.length() <= 40 && SLOT.matcher(text).matches();
    }
}
