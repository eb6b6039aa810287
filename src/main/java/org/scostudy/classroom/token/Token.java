package org.scostudy.classroom.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that a person made; what it reads stays unknown to us once it was shown.
 *
 * @param name what it is for, in the person's words
 * @param lastUsed absent while it never was; to the minute
 */
public record Token(
        long account,
        long id,
        String name,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed) {}
