package org.scostudy.classroom.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.ZoneName;
import org.scostudy.language.DateForm;

/** Moments as a zone's calendar and clock show them, with its name beside each time. */
public record ZoneTime(ZoneId zone) {

    public String moment(Instant instant) {
        return DateForm.MOMENT.say(instant.atZone(zone)) + " " + ZoneName.of(zone);
    }

    public String day(Instant instant) {
        return DateForm.DAY.say(instant.atZone(zone));
    }

    /** Where the year is clear. */
    public String shortDay(Instant instant) {
        return DateForm.SHORT_DAY.say(instant.atZone(zone));
    }

    @Nullable
    public LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    /** A time that the clocks skip is an hour later. */
    @Nullable
    public Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }
}
