package org.scostudy.study.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;

/** Where and when a learner's day is, and how the pages look. */
class DaySettings extends SettingPanel {

    private final long learner;
    private final Accounts accounts;
    private ZoneId zone;
    private LocalTime dayStart;
    private Appearance appearance;

    DaySettings(Learner learner, Accounts accounts) {
        super("study.settings.day");
        this.learner = learner.id();
        this.accounts = accounts;
        this.zone = learner.zone();
        this.dayStart = learner.dayStart();
        this.appearance = learner.appearance();
        zoneField();
        dayStartField();
        appearanceField();
    }

    private void zoneField() {
        ComboBox<String> field = new ComboBox<>(getTranslation("study.settings.zone"));
        field.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .toList());
        field.setValue(zone.getId());
        field.addValueChangeListener(event -> apply(field, "study.settings.zone.error", () -> {
            if (event.getValue() == null) {
                throw new IllegalArgumentException("no time zone");
            }
            zone = ZoneId.of(event.getValue());
            save();
        }));
        setting("study.settings.zone", field);
    }

    private void dayStartField() {
        TimePicker field = new TimePicker(getTranslation("study.settings.day-start"));
        field.setStep(Duration.ofMinutes(30));
        field.setManualValidation(true);
        field.setValue(dayStart);
        field.addValueChangeListener(event -> apply(field, "study.settings.day-start.error", () -> {
            if (event.getValue() == null || event.getValue().isAfter(LocalTime.NOON)) {
                throw new IllegalArgumentException("day start " + event.getValue());
            }
            dayStart = event.getValue();
            save();
        }));
        setting("study.settings.day-start", field);
    }

    private void appearanceField() {
        RadioButtonGroup<Appearance> group = new RadioButtonGroup<>(getTranslation("study.settings.theme"));
        group.setItems(Appearance.values());
        group.setItemLabelGenerator(value -> getTranslation("study.settings.theme." + value));
        group.setValue(appearance);
        group.addValueChangeListener(event -> {
            appearance = event.getValue();
            save();
            saved();
        });
        setting("study.settings.theme", group);
    }

    private void save() {
        accounts.updateProfile(learner, zone, dayStart, appearance);
    }
}
