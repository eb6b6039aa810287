package org.scostudy.summit;

import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes a learner's plays when the learner is gone. */
@Component
class SittingRemoval {

    private final Sittings sittings;

    SittingRemoval(Sittings sittings) {
        this.sittings = sittings;
    }

    @EventListener
    void on(LearnerRemoved removed) {
        sittings.forget(removed.learnerId());
    }
}
