package org.scostudy.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scostudy.language.Language;
import org.scostudy.language.Messages;

/** What calendars say in which people choose a date: months and days in their language, weeks as in their region. */
public final class DatesInForms {

    private DatesInForms() {}

    /** A field for a day; whoever holds it says what is wrong with one. */
    public static DatePicker field(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Language.ofForms());
        field.setI18n(words());
        field.setManualValidation(true);
        return field;
    }

    public static DatePickerI18n words() {
        Locale language = Messages.ours().nearest(Language.here());
        return new DatePickerI18n()
                // no reader takes the month for the day
                .setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(week(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdaysShort(week(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language)))
                .setFirstDayOfWeek(
                        WeekFields.of(Language.ofForms()).getFirstDayOfWeek().getValue() % DayOfWeek.values().length)
                .setToday(Messages.here("shell.date.today"))
                .setCancel(Messages.here("shell.date.cancel"));
    }

    /** From Sunday on. */
    private static List<String> week(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(name)
                .toList();
    }
}
