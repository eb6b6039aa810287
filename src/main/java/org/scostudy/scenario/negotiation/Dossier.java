package org.scostudy.scenario.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;

/**
 * What a delegate finds in the folder: the case as it is tabled, and the model that it is decided by.
 *
 * @param opening what is tabled
 * @param seat the actor whom the learner speaks for; null for the chair
 */
public record Dossier(
        Decisions decisions,
        ReasonBook book,
        Motion opening,
        @Nullable String seat) {

    public Proposal proposal() {
        return decisions.proposal(opening.proposal());
    }

    /**
     * What comes between once a text is carried; none when nothing could change that text.
     *
     * @param turn which of the proposal's twists is tried first; any number
     */
    public @Nullable Twist newsFor(Motion carried, int turn) {
        List<String> twists = proposal().twists();
        for (int step = 0; step < twists.size(); step++) {
            Twist twist = decisions.twist(twists.get(Math.floorMod(turn + step, twists.size())));
            if (!twist.changing(carried).equals(carried)) {
                return twist;
            }
        }
        return null;
    }
}
