package org.scostudy.stories.draft;

import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;

/**
 * Something that keeps a story from being played.
 *
 * @param step id of where it is; null for the story as a whole
 */
public record Remark(@Nullable String step, Message said) {

    static Remark of(@Nullable String step, String key, Object... values) {
        return new Remark(step, Message.of(key, values));
    }
}
