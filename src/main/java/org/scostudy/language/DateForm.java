package org.scostudy.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How dates and times are written; each language has patterns of its own for them. */
public enum DateForm {
    /** "Friday 13 March 2026" */
    WHOLE_DAY,
    /** "13 Mar 2026" */
    DAY,
    /** "13 Mar", where the year is clear */
    SHORT_DAY,
    /** "Fri" */
    WEEKDAY,
    /** "13 Mar 2026, 18:00" */
    MOMENT,
    /** "13 March 2026, 18:00" */
    LONG_MOMENT,
    /** "Fri 13 March, 18:00" */
    MOMENT_OF_YEAR,
    /** "Fri 13 March 2026, 18:00" */
    WHOLE_MOMENT,
    /** "18:00" */
    TIME,
    /** "March 2026" */
    MONTH;

    /** In the language of whoever the current thread works for. */
    public String say(TemporalAccessor moment) {
        return say(moment, Language.here());
    }

    public String say(TemporalAccessor moment, Locale locale) {
        String pattern = Messages.ours()
                .getTranslation(
                        "language.date." + name().toLowerCase(Locale.ROOT).replace('_', '-'), locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }
}
