package org.scostudy.study.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an answer that was sent: STALE was to a prompt that the card has left behind. */
public enum Recorded {
    NOW,
    ALREADY,
    STALE;

    @JsonValue
    String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
