package org.scostudy.quiz;

import java.time.Instant;

/** Whether the answers of a quiz may be told, and if not, when they will be. */
public sealed interface Release {

    Release RELEASED = new Released();

    /** Nothing stands against it. */
    record Released() implements Release {}

    /** @param at the first moment at which nobody can sit the same paper any more, as things stand now */
    record HeldUntil(Instant at) implements Release {}

    /** Somebody can sit it for as long as they like, or an instructor holds them back: one of them has to say so. */
    record HeldUntilReleased() implements Release {}

    default boolean held() {
        return !(this instanceof Released);
    }

    /** Whichever of the two holds them back longer. */
    default Release or(Release other) {
        return switch (this) {
            case Released _ -> other;
            case HeldUntilReleased _ -> this;
            case HeldUntil(var at) ->
                switch (other) {
                    case Released _ -> this;
                    case HeldUntilReleased _ -> other;
                    case HeldUntil(var later) -> later.isAfter(at) ? other : this;
                };
        };
    }
}
