package org.scostudy.classroom.settings;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Optional;
import org.scostudy.classroom.exam.ClassExam;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.shell.DatesInForms;
import org.scostudy.shell.WholeNumber;
import org.scostudy.study.settings.ExamAim;

/** The day of a class's exam and what is to be known by then. */
class ExamFields extends Div {

    private final DatePicker day = DatesInForms.field(getTranslation("classroom.exam.day"));
    private final IntegerField percent;

    ExamFields(Optional<ClassExam> exam) {
        addClassName("class-fields");
        day.setId("class-exam-day");
        day.setValue(exam.map(ClassExam::day).orElse(null));
        percent = WholeNumber.field(
                getTranslation("classroom.exam.percent"),
                ExamAim.LEAST_PERCENT,
                100,
                exam.map(ClassExam::percent).orElse(ExamAim.USUAL_PERCENT));
        percent.setId("class-exam-percent");
        percent.setHelperText(getTranslation("classroom.exam.percent.what"));
        add(day, percent);
    }

    /** ClassRefused when one of them is empty. */
    ClassExam exam() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw new ClassRefused(ClassRefused.Reason.EXAM_DAY_UNFIT);
        }
        if (percent.isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.EXAM_PERCENT_UNFIT);
        }
        return new ClassExam(chosen, percent.getValue());
    }
}
