package org.scostudy.memory;

import java.time.Instant;

/** Numbers the days a learner lives through, so that elapsed days can be counted between two instants. */
@FunctionalInterface
public interface DayCount {

    int SECONDS_PER_DAY = 86_400;

    /** Calendar days in UTC. */
    DayCount UTC = instant -> Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);

    long dayOf(Instant instant);
}
