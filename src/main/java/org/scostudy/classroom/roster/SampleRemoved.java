package org.scostudy.classroom.roster;

import java.util.List;

/** A sample class has been removed. Its simulated learners have nothing to be there for. */
public record SampleRemoved(List<Long> learners) {

    public SampleRemoved {
        learners = List.copyOf(learners);
    }
}
