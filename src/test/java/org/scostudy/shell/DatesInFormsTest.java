package org.scostudy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesInFormsTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void months_and_days_are_those_of_who_reads() {
        LocaleContextHolder.setLocale(Locale.of("eo"));
        DatePickerI18n words = DatesInForms.words();
        assertThat(words.getMonthNames()).hasSize(12).first().asString().isEqualToIgnoringCase("januaro");
        assertThat(words.getWeekdays()).hasSize(7).first().asString().isEqualToIgnoringCase("dimanĉo");
    }

    @Test
    void weeks_begin_as_in_their_region() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        DatePickerI18n words = DatesInForms.words();
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getWeekdays()).startsWith("Sunday", "Monday");
        assertThat(words.getMonthNames()).startsWith("January");
        assertThat(words.getToday()).isEqualTo("Today");
    }
}
