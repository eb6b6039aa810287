package org.scostudy.stories.desk;

import java.util.Locale;

/** How far a story has come. */
public enum StoryState {
    /** Nobody but those who write meets it. */
    DRAFT,
    PUBLISHED,
    /** Only those have it who were handed it before, or are playing it. */
    RETIRED,
    REMOVED;

    /** The end of the names of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
