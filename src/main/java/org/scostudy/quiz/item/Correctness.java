package org.scostudy.quiz.item;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How right an answer is. */
public enum Correctness {
    RIGHT,
    PARTIAL,
    WRONG;

    /** @param share of the points, 0 to 1 */
    public static Correctness of(double share) {
        return share >= 1 ? RIGHT : share > 0 ? PARTIAL : WRONG;
    }

    @JsonValue
    String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
