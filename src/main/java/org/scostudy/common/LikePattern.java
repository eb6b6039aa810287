package org.scostudy.common;

/** Patterns for LIKE in SQL, with {@code ESCAPE '!'}. */
public final class LikePattern {

    private LikePattern() {}

    /** Fits whatever holds this text, signs of the pattern language and all. */
    public static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
