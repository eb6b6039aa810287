package org.scostudy.summit.kept;

import java.util.Locale;

/** What became of an answer or a move that was sent. */
public enum Receipt {
    NOW,
    ALREADY,
    /** Another tab was first; nothing was recorded. */
    MOVED_ON;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
