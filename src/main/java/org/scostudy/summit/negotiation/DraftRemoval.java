package org.scostudy.summit.negotiation;

import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes a learner's drafting games when the learner is gone. */
@Component
class DraftRemoval {

    private final DraftPlayTable plays;

    DraftRemoval(DraftPlayTable plays) {
        this.plays = plays;
    }

    @EventListener
    void on(LearnerRemoved removed) {
        plays.forget(removed.learnerId());
    }
}
