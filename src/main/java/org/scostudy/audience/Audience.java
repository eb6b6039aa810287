package org.scostudy.audience;

import java.util.Locale;

/** For whom a material is meant. Its author meets it always. */
public enum Audience {
    /** For nobody else. */
    AUTHOR,
    /** For the learners of the classes that have it. */
    CLASSES,
    EVERYBODY;

    /** The end of the names of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
