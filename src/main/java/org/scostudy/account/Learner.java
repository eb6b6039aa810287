package org.scostudy.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account, whatever the role.
 *
 * @param signInName absent as long as the learner is a guest
 * @param language tag of the one that was chosen for the pages; absent for the browser's
 * @param dayStart the learner's "today" begins at this time in their zone
 */
public record Learner(
        long id,
        @Nullable String signInName,
        String displayName,
        Role role,
        ZoneId zone,
        LocalTime dayStart,
        Appearance appearance,
        @Nullable String language) {

    public static final LocalTime USUAL_DAY_START = LocalTime.of(4, 0);

    public boolean guest() {
        return role == Role.GUEST;
    }

    /** The learner's day that the instant falls into: before the day start it is still yesterday. */
    public LocalDate dayOf(Instant instant) {
        var local = instant.atZone(zone);
        return local.toLocalTime().isBefore(dayStart) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    /** When the learner's day begins. */
    public Instant startOf(LocalDate day) {
        return day.atTime(dayStart).atZone(zone).toInstant();
    }
}
