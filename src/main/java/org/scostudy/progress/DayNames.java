package org.scostudy.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a day in words. */
final class DayNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DayNames() {}

    static String say(LocalDate day) {
        return DAY.format(day);
    }
}
