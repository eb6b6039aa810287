package org.scostudy.classroom.roster;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A class that learners join.
 *
 * @param code what learners type to join
 * @param dropLowest how many of the worst marks do not count in the total
 * @param demo made by {@code --demo}, with simulated learners
 * @param zone in which times are named to everybody in it
 * @param archived since when it is only looked at; absent while it is taught
 */
public record Classroom(
        long id,
        String title,
        String code,
        int dropLowest,
        boolean demo,
        ZoneId zone,
        @Nullable Instant archived) {}
