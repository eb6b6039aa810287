package org.scostudy.stories.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Material;

/**
 * A story or a proposal of a person, as it stands in a list.
 *
 * @param name among what its author wrote beside the pack
 * @param version the newest one
 * @param published the one that learners meet, or met until it was retired
 */
public record StoryRow(
        long number,
        Kind kind,
        String pack,
        String name,
        long authorId,
        String author,
        String title,
        int steps,
        StoryState state,
        int version,
        @Nullable Integer published,
        Instant changed,
        String changedBy) {

    /** What is written. */
    public enum Kind {
        STORY,
        PROPOSAL
    }

    /** What it is given to learners as a part of: all that its author writes beside the pack. */
    public String material() {
        return Material.ofPerson(pack, authorId);
    }

    /** Names its scenario, where it is played and handed out. */
    public String ref() {
        return material() + ":" + name;
    }

    /** The same as it was when that version was the newest. */
    public StoryRow seen(int former) {
        return new StoryRow(
                number, kind, pack, name, authorId, author, title, steps, state, former, published, changed, changedBy);
    }

    /** Learners meet an older version than the one that was saved last. */
    public boolean isAhead() {
        return state == StoryState.PUBLISHED && published != null && published < version;
    }
}
