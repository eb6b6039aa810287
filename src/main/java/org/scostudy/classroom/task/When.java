package org.scostudy.classroom.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.scostudy.account.ZoneName;
import org.scostudy.classroom.work.WorkWords;
import org.scostudy.language.DateForm;

/**
 * Says moments as the clock of a class shows them, with its zone by name, and as the learner's shows them where that is
 * another time.
 *
 * @param zone of the class
 * @param own the learner's
 * @param texts gives the text of a key with its values
 */
record When(ZoneId zone, ZoneId own, Instant now, WorkWords.Texts texts) {

    private static final Duration SOON = Duration.ofHours(12);

    /** "Fri 13 March, 18:00 Almaty, 14:00 for you" */
    String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        ZonedDateTime here = instant.atZone(own);
        String said = day(there) + " " + ZoneName.of(zone);
        if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
            return said;
        }
        boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
        return texts.say("for-you", said, sameDay ? DateForm.TIME.say(here) : day(here));
    }

    private String day(ZonedDateTime moment) {
        return (moment.getYear() == now.atZone(moment.getZone()).getYear()
                        ? DateForm.MOMENT_OF_YEAR
                        : DateForm.WHOLE_MOMENT)
                .say(moment);
    }

    /** "in 3 days", "tomorrow", "in 2 hours", "5 days ago" */
    String distance(Instant instant) {
        Duration apart = Duration.between(now, instant);
        if (apart.abs().compareTo(SOON) < 0) {
            String way = apart.isNegative() ? "ago" : "in";
            long minutes = Math.max(1, apart.abs().toMinutes());
            return minutes < 60 ? texts.say(way + ".minutes", minutes) : texts.say(way + ".hours", minutes / 60);
        }
        long days = ChronoUnit.DAYS.between(today(), instant.atZone(own).toLocalDate());
        return days < 0 ? texts.say("ago.days", -days) : texts.say("in.days", days);
    }

    private LocalDate today() {
        return now.atZone(own).toLocalDate();
    }
}
