package org.scostudy.study.page;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.DateForm;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.ExamChoice;
import org.scostudy.study.settings.ExamInForce;
import org.scostudy.study.settings.Preferences;

/** Exams that a learner's classes ask for, each with what the learner makes of it. */
class AskedExamSettings extends SettingPanel {

    private final long learner;
    private final transient ExamAims exams;
    private final transient Runnable changed;

    /**
     * @param asked those still to come
     * @param changed what to do when another exam may be in force
     */
    AskedExamSettings(
            long learner,
            ExamAims exams,
            Preferences own,
            LocalDate today,
            List<ExamAims.Asked> asked,
            Runnable changed) {
        super("study.settings.asked");
        setId("asked-exams");
        this.learner = learner;
        this.exams = exams;
        this.changed = changed;
        ExamInForce inForce = exams.inForce(learner, own, today).orElse(null);
        asked.forEach(each -> add(each, inForce));
    }

    private void add(ExamAims.Asked asked, @Nullable ExamInForce inForce) {
        AskedExam exam = asked.exam();
        H3 name = new H3(getTranslation(
                "study.settings.asked.exam", exam.title(), DateForm.DAY.say(exam.day()), exam.percent()));
        name.addClassName("sco-setting-name");
        add(name);
        Paragraph standing = new Paragraph(standing(asked, inForce));
        standing.addClassName("sco-setting-what");
        add(standing);
        String id = "asked-" + exam.asker();
        RadioButtonGroup<Boolean> wanted = new RadioButtonGroup<>(getTranslation("study.settings.asked.wanted"));
        wanted.setId(id + "-wanted");
        wanted.setItems(true, false);
        wanted.setItemLabelGenerator(
                yes -> getTranslation(yes ? "study.settings.asked.wanted.yes" : "study.settings.asked.wanted.no"));
        wanted.setValue(asked.choice().wanted());
        IntegerField minutes = number(
                "study.settings.asked.minutes",
                1,
                ExamAim.MOST_MINUTES,
                asked.choice().minutes());
        minutes.setId(id + "-minutes");
        minutes.setEnabled(asked.choice().wanted());
        wanted.addValueChangeListener(event -> {
            exams.choose(
                    learner,
                    exam.asker(),
                    new ExamChoice(event.getValue(), asked.choice().minutes()));
            saved();
            changed.run();
        });
        minutes.addValueChangeListener(_ -> apply(minutes, "study.settings.exam.minutes.error", () -> {
            exams.choose(learner, exam.asker(), new ExamChoice(wanted.getValue(), numberIn(minutes)));
        }));
        setting("study.settings.asked.wanted", wanted);
        setting("study.settings.exam.minutes", minutes);
    }

    private String standing(ExamAims.Asked asked, @Nullable ExamInForce inForce) {
        if (!asked.choice().wanted()) {
            return getTranslation("study.settings.asked.declined");
        }
        AskedExam studied = inForce == null ? null : inForce.asked();
        if (studied != null && studied.asker() == asked.exam().asker()) {
            return getTranslation("study.settings.asked.studied");
        }
        return studied == null
                ? getTranslation("study.settings.asked.own-first")
                : getTranslation("study.settings.asked.nearer-first", studied.title());
    }
}
