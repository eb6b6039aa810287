package org.scostudy.study.session;

import java.time.Duration;
import org.scostudy.language.Messages;
import org.springframework.stereotype.Component;

/** Says how long an interval is, short enough for a button, in the language of whoever studies. */
@Component
public class IntervalText {

    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;

    String say(Duration interval) {
        long minutes = Math.max(1, Math.round(interval.toSeconds() / 60.0));
        if (minutes < 60) {
            return text("minutes", minutes);
        }
        if (interval.toHours() < 24) {
            return text("hours", Math.round(minutes / 60.0));
        }
        double days = interval.toSeconds() / 86_400.0;
        if (days < 30.5) {
            return text("days", Math.round(days));
        }
        return days < DAYS_PER_YEAR
                ? text("months", tenths(days / DAYS_PER_MONTH))
                : text("years", tenths(days / DAYS_PER_YEAR));
    }

    /** As it stands in a sentence: "in 3 days". */
    String sayIn(Duration interval) {
        return Messages.here("study.interval.in", say(interval));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private String text(String unit, Number number) {
        return Messages.here("study.interval." + unit, number);
    }
}
