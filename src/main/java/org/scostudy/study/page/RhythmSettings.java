package org.scostudy.study.page;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.shell.DatesInForms;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Rhythm;
import org.scostudy.study.settings.StudySettings;

/** A goal for the day, days of rest, easy days and a holiday. */
class RhythmSettings extends SettingPanel {

    private final long learner;
    private final StudySettings settings;
    private final Supplier<LocalDate> today;
    private final DatePicker from = DatesInForms.field(getTranslation("study.settings.holiday.from"));
    private final DatePicker until = DatesInForms.field(getTranslation("study.settings.holiday.until"));

    /** @param today in the learner's own days */
    RhythmSettings(long learner, StudySettings settings, Supplier<LocalDate> today) {
        super("study.settings.rhythm");
        this.learner = learner;
        this.settings = settings;
        this.today = today;
        Rhythm now = settings.rhythm(learner);
        goal(now);
        days(
                "rest-days",
                "study.settings.rest",
                settings.preferences(learner).restDays(),
                days -> settings.prefer(learner, settings.preferences(learner).withRestDays(days)));
        days(
                "easy-days",
                "study.settings.easy",
                now.easyDays(),
                days -> settings.keep(learner, settings.rhythm(learner).withEasyDays(days)));
        Holiday holiday = now.nextHoliday(today.get()).orElse(null);
        day(from, "holiday-from", holiday == null ? null : holiday.from());
        day(until, "holiday-until", holiday == null ? null : holiday.until());
        setting("study.settings.holiday.from", from);
        setting("study.settings.holiday.until", until, Holiday.MOST_DAYS);
    }

    private void goal(Rhythm now) {
        IntegerField minutes = number("study.settings.goal", 0, Rhythm.MOST_MINUTES, now.goalMinutes());
        minutes.setId("goal");
        minutes.addValueChangeListener(_ -> apply(minutes, "study.settings.goal.error", () -> {
            int wanted = numberIn(minutes);
            settings.keep(learner, settings.rhythm(learner).withGoalMinutes(wanted));
        }));
        setting("study.settings.goal", minutes);
    }

    private void days(String id, String key, Set<DayOfWeek> value, Consumer<Set<DayOfWeek>> keep) {
        CheckboxGroup<DayOfWeek> group = new CheckboxGroup<>(getTranslation(key));
        group.setId(id);
        group.setItems(DayOfWeek.values());
        group.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
        group.setValue(value);
        group.addValueChangeListener(event -> apply(group, key + ".error", () -> keep.accept(event.getValue())));
        setting(key, group);
    }

    private void day(DatePicker field, String id, @Nullable LocalDate value) {
        field.setId(id);
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.addValueChangeListener(_ -> changed());
    }

    /** A holiday has two ends: as long as there is one of them, nothing is saved. */
    private void changed() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        from.setInvalid(false);
        until.setInvalid(false);
        if (first == null && last == null) {
            settings.keep(learner, settings.rhythm(learner).withHoliday(null, today.get()));
            saved();
        } else if (first != null && last != null) {
            save(first, last);
        }
    }

    private void save(LocalDate first, LocalDate last) {
        Rhythm now = settings.rhythm(learner);
        boolean lasts = now.holiday(today.get())
                .filter(holiday -> holiday.from().equals(first))
                .isPresent();
        if (first.isAfter(last) || (!lasts && first.isBefore(today.get()))) {
            refuse(from, "study.settings.holiday.from.error");
            return;
        }
        apply(
                until,
                "study.settings.holiday.until.error",
                () -> settings.keep(learner, now.withHoliday(new Holiday(first, last), today.get())),
                Holiday.MOST_DAYS);
    }

    private void refuse(DatePicker field, String errorKey) {
        field.setErrorMessage(getTranslation(errorKey));
        field.setInvalid(true);
    }
}
