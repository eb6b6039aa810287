package org.scostudy.classroom.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.ZoneName;

/** Moments as a zone's calendar and clock show them, with its name beside each time. */
public record ZoneTime(ZoneId zone) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    public String moment(Instant instant) {
        return FORM.format(instant.atZone(zone)) + " " + ZoneName.of(zone);
    }

    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /** Where the year is clear. */
    public String shortDay(Instant instant) {
        return SHORT_DAY.format(instant.atZone(zone));
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
