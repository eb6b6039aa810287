package org.scostudy.study.page;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.shell.DatesInForms;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.StudySettings;

/** The day of an exam, what is wanted of it, and the time there is until then. */
class ExamSettings extends SettingPanel {

    private final long learner;
    private final StudySettings settings;
    private final Supplier<LocalDate> today;
    private final transient Runnable changed;
    private final DatePicker day = DatesInForms.field(getTranslation("study.settings.exam.day"));
    private final IntegerField percent;
    private final IntegerField minutes;

    /**
     * @param today in the learner's own days
     * @param changed what to do when there is another exam, or none
     */
    ExamSettings(long learner, StudySettings settings, Supplier<LocalDate> today, Runnable changed) {
        super("study.settings.exam");
        this.learner = learner;
        this.settings = settings;
        this.today = today;
        this.changed = changed;
        ExamAim aim = settings.preferences(learner).exam();
        day.setId("exam-day");
        day.setClearButtonVisible(true);
        day.setValue(aim == null ? null : aim.day());
        percent = number(
                "study.settings.exam.percent",
                ExamAim.LEAST_PERCENT,
                100,
                aim == null ? ExamAim.USUAL_PERCENT : aim.percent());
        percent.setId("exam-percent");
        minutes = number(
                "study.settings.exam.minutes",
                1,
                ExamAim.MOST_MINUTES,
                aim == null ? ExamAim.USUAL_MINUTES : aim.minutes());
        minutes.setId("exam-minutes");
        day.addValueChangeListener(_ -> apply(day, "study.settings.exam.day.error", this::save));
        percent.addValueChangeListener(_ -> apply(percent, "study.settings.exam.percent.error", this::save));
        minutes.addValueChangeListener(_ -> apply(minutes, "study.settings.exam.minutes.error", this::save));
        setting("study.settings.exam.day", day);
        setting("study.settings.exam.percent", percent);
        setting("study.settings.exam.minutes", minutes);
        showTheRest();
    }

    /** @throws IllegalArgumentException when there is no such day to study for */
    private void save() {
        ExamAim aim = aim();
        settings.prefer(learner, settings.preferences(learner).withExam(aim));
        showTheRest();
        changed.run();
    }

    private @Nullable ExamAim aim() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            return null;
        }
        LocalDate now = today.get();
        if (!now.isBefore(chosen) || now.plusYears(ExamAim.YEARS_AHEAD).isBefore(chosen)) {
            throw new IllegalArgumentException("exam on " + chosen);
        }
        return new ExamAim(
                chosen,
                Objects.requireNonNullElse(percent.getValue(), 0),
                Objects.requireNonNullElse(minutes.getValue(), 0));
    }

    /** What is wanted of an exam matters once there is one. */
    private void showTheRest() {
        boolean there = day.getValue() != null;
        percent.setEnabled(there);
        minutes.setEnabled(there);
    }
}
