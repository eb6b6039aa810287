package org.scostudy.summit.negotiation;

import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.negotiation.ReasonBook;
import org.scostudy.scenario.story.Fingerprint;

/** What a game is decided by, for the whole of the game. */
public record DraftModel(Decisions decisions, ReasonBook book) {

    /** Changes whenever anything of it changes. */
    String version() {
        return Fingerprint.of(toString());
    }
}
