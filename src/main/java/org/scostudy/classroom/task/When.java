package org.scostudy.classroom.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.scostudy.language.DateForm;

/**
 * Says moments as a learner's calendar and clock show them.
 *
 * @param texts gives the text of a key with its number
 */
record When(ZoneId zone, Instant now, BiFunction<String, Long, String> texts) {

    private static final Duration SOON = Duration.ofHours(12);

    /** "Fri 13 March, 18:00" */
    String moment(Instant instant) {
        var local = instant.atZone(zone);
        return (local.getYear() == today().getYear() ? DateForm.MOMENT_OF_YEAR : DateForm.WHOLE_MOMENT).say(local);
    }

    /** "in 3 days", "tomorrow", "in 2 hours", "5 days ago" */
    String distance(Instant instant) {
        Duration apart = Duration.between(now, instant);
        if (apart.abs().compareTo(SOON) < 0) {
            String way = apart.isNegative() ? "ago" : "in";
            long minutes = Math.max(1, apart.abs().toMinutes());
            return minutes < 60 ? texts.apply(way + ".minutes", minutes) : texts.apply(way + ".hours", minutes / 60);
        }
        long days = ChronoUnit.DAYS.between(today(), instant.atZone(zone).toLocalDate());
        return days < 0 ? texts.apply("ago.days", -days) : texts.apply("in.days", days);
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
