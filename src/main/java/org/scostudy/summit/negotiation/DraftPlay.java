package org.scostudy.summit.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Motion;

/**
 * One drafting game as it is kept.
 *
 * @param scenario id within its pack of the scenario whose case it is
 * @param version of the decision model, for the whole of the game
 * @param seat whom the learner speaks for; null for the chair
 * @param score what it earned; null while it is open
 */
public record DraftPlay(
        String id,
        String pack,
        String scenario,
        String version,
        Motion opening,
        @Nullable String seat,
        Instant started,
        @Nullable Instant ended,
        @Nullable Integer score,
        @Nullable Integer outOf) {

    public boolean isOpen() {
        return ended == null;
    }
}
