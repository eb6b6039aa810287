package org.scostudy.demo;

import org.scostudy.classroom.roster.SampleRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes the simulated learners of a sample class that somebody has seen enough of. */
@Component
class SampleEnd {

    private final SimulatedLearners simulated;

    SampleEnd(SimulatedLearners simulated) {
        this.simulated = simulated;
    }

    @EventListener
    void on(SampleRemoved sample) {
        sample.learners().forEach(simulated::remove);
    }
}
