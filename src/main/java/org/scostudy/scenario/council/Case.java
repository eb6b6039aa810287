package org.scostudy.scenario.council;

import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Motion;

/**
 * One case to be written: who tables what, who the learner is, and what comes between.
 *
 * @param role the member whom the learner speaks for; null for the chair
 * @param firstTwist index of the proposal's twist that is tried first
 */
public record Case(
        String id,
        Proposal proposal,
        Motion opening,
        @Nullable String role,
        int firstTwist) {

    /** The text once the first twist has come between. */
    public Motion afterTwist(Motion before, Decisions decisions) {
        return decisions.twist(proposal.twists().get(firstTwist)).changing(before);
    }
}
