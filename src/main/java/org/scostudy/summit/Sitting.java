package org.scostudy.summit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One play as it is kept.
 *
 * @param scenario id within its pack
 * @param version of the scenario, for the whole of the play
 * @param score what it earned; null while it is open
 */
record Sitting(
        String id,
        String pack,
        String scenario,
        String version,
        Instant started,
        @Nullable Instant ended,
        @Nullable Integer score,
        @Nullable Integer outOf) {

    boolean isOpen() {
        return ended == null;
    }
}
