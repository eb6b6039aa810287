package org.scostudy.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the learner is told after each answer, or at the end. */
public enum Mode {
    PRACTICE,
    EXAM;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
