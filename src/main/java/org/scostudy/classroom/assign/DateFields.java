package org.scostudy.classroom.assign;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.ZoneName;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.language.Language;
import org.scostudy.shell.DatesInForms;

/** Opening, due date and what happens to late work, in the time of the person who fills them in. */
class DateFields extends Div {

    /** What becomes of work that comes after the due date. */
    enum Late {
        TAKEN,
        TAKEN_UNTIL,
        REFUSED;

        static Late of(WorkDates dates) {
            if (dates.closes() == null) {
                return TAKEN;
            }
            return dates.closes().equals(dates.due()) ? REFUSED : TAKEN_UNTIL;
        }
    }

    private final ZoneTime when;
    private static final String MORNING = "00:00";
    private static final String NIGHT = "23:59";

    /** Who picks a day and no time means the whole day; without a time the day itself would not count. */
    private static final String WHOLE_DAY = """
            const [date, time] = ['date-picker', 'time-picker'].map(slot => this.querySelector(`[slot=${slot}]`));
            date?.addEventListener('change', () => {
              if (date.value && time && !time.value) {
                time.value = $0;
                time.dispatchEvent(new CustomEvent('change', {bubbles: true}));
              }
            });
            """;

    private final DateTimePicker opens = picker("opens", MORNING);
    private final DateTimePicker due = picker("due", NIGHT);
    private final DateTimePicker closes = picker("closes", NIGHT);
    private final RadioButtonGroup<Late> late = new RadioButtonGroup<>(getTranslation("classroom.late"));

    DateFields(ZoneTime when, WorkDates dates) {
        this.when = when;
        addClassNames("class-fields", "class-dates");
        late.setItems(Late.values());
        late.setItemLabelGenerator(each -> getTranslation(
                "classroom.late." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        late.addValueChangeListener(_ -> closes.setVisible(late.getValue() == Late.TAKEN_UNTIL));
        opens.setHelperText(getTranslation("classroom.opens.help"));
        due.setHelperText(getTranslation(
                "classroom.due.help", ZoneName.of(when.zone()), when.zone().getId()));
        add(opens, due, late, closes);
        show(dates);
    }

    void onChange(Runnable then) {
        List.<HasValue<?, ?>>of(opens, due, closes, late)
                .forEach(field -> field.addValueChangeListener(_ -> then.run()));
    }

    Late late() {
        return late.getValue();
    }

    void late(Late wanted) {
        late.setValue(wanted);
    }

    /** Late work holds the answers of a quiz back; of other work there are none. */
    void concernsAnswers(boolean quiz) {
        late.setHelperText(quiz ? getTranslation("classroom.late.help") : null);
    }

    final void show(WorkDates dates) {
        opens.setValue(when.local(dates.opens()));
        due.setValue(when.local(dates.due()));
        closes.setValue(when.local(dates.closes()));
        late.setValue(Late.of(dates));
        closes.setVisible(late.getValue() == Late.TAKEN_UNTIL);
    }

    /** ClassRefused when one is not whole, or they contradict each other. */
    WorkDates dates() {
        if (opens.isInvalid() || due.isInvalid() || (late.getValue() == Late.TAKEN_UNTIL && closes.isInvalid())) {
            throw new ClassRefused(ClassRefused.Reason.DATE_INCOMPLETE);
        }
        if (late.getValue() == Late.TAKEN_UNTIL && closes.isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.SECOND_DATE_MISSING);
        }
        Instant until = when.instant(due.getValue());
        return new WorkDates(
                when.instant(opens.getValue()),
                until,
                switch (late.getValue()) {
                    case TAKEN -> null;
                    case TAKEN_UNTIL -> when.instant(closes.getValue());
                    case REFUSED -> until;
                });
    }

    private DateTimePicker picker(String name, String usualTime) {
        DateTimePicker picker = new DateTimePicker(getTranslation("classroom." + name));
        picker.setId(name);
        picker.setLocale(Language.ofForms());
        picker.setDatePickerI18n(DatesInForms.words());
        picker.setStep(Duration.ofMinutes(15));
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setIncompleteInputErrorMessage(getTranslation(ClassRefused.Reason.DATE_INCOMPLETE.messageKey())));
        picker.addAttachListener(_ -> picker.getElement().executeJs(WHOLE_DAY, usualTime));
        picker.setDateAriaLabel(getTranslation("classroom.date", getTranslation("classroom." + name)));
        picker.setTimeAriaLabel(getTranslation("classroom.time", getTranslation("classroom." + name)));
        return picker;
    }
}
