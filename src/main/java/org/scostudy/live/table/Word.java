package org.scostudy.live.table;

import java.util.Locale;
import org.scostudy.scenario.model.Stance;

/** What a seat says to a text. One objection is enough to block it. */
public enum Word {
    CONSENT,
    /** Goes along, and says that it swallows something. */
    RESERVE,
    OBJECT;

    /** What a member would say by its interests. */
    public static Word of(Stance stance) {
        if (stance.objects()) {
            return OBJECT;
        }
        return stance.hesitates() ? RESERVE : CONSENT;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
