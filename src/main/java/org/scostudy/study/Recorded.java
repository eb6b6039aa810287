package org.scostudy.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an answer that was sent: STALE was to a prompt that the card has left behind. */
enum Recorded {
    NOW,
    ALREADY,
    STALE;

    @JsonValue
    String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
