package org.scostudy.quiz.attempt;

import org.scostudy.account.LearnerRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes a learner's attempts when the learner is gone. */
@Component
class AttemptRemoval {

    private final AttemptLog log;

    AttemptRemoval(AttemptLog log) {
        this.log = log;
    }

    @EventListener
    void on(LearnerRemoved removed) {
        log.forget(removed.learnerId());
    }
}
