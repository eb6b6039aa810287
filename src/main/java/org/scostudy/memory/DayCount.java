package org.scostudy.memory;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Numbers the days a learner lives through, so that elapsed days can be counted between two instants. */
@FunctionalInterface
public interface DayCount {

    int SECONDS_PER_DAY = 86_400;

    /** Calendar days in UTC. */
    DayCount UTC = instant -> Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);

    long dayOf(Instant instant);

    /** Calendar days in a zone, each beginning at {@code dayStart} instead of midnight. */
    static DayCount startingAt(LocalTime dayStart, ZoneId zone) {
        long offset = dayStart.toNanoOfDay();
        return instant -> instant.atZone(zone)
                .toLocalDateTime()
                .minusNanos(offset)
                .toLocalDate()
                .toEpochDay();
    }
}
