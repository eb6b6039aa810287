package org.scostudy.classroom.settings;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.exam.ClassExam;
import org.scostudy.classroom.exam.ClassExams;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Samples;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.TeachClassesView;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.progress.chart.PlainRows;

/** A class's name, what its total leaves out, its exam, who teaches it, and its end. */
@Route(TaughtClassPage.PATH + "/:class/settings")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachSettingsView extends TaughtClassPage {

    private final Teaching teaching;
    private final ClassExams exams;
    private final Samples samples;

    TeachSettingsView(CurrentLearner current, Teaching teaching, ClassExams exams, Samples samples) {
        super(current, teaching, "/settings");
        this.teaching = teaching;
        this.exams = exams;
        this.samples = samples;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        if (!archived()) {
            body.add(main(classroom), exam(), instructors());
        }
        body.add(end(classroom));
        if (classroom.demo()) {
            body.add(panel(
                    "classroom.demo",
                    soft("classroom.demo.what"),
                    row(button("classroom.demo.remove", this::removeSample))));
        }
    }

    private void removeSample() {
        try {
            samples.remove(person(), id());
            getUI().ifPresent(ui -> ui.navigate(TeachClassesView.class));
        } catch (ClassRefused refused) {
            refuse(refused);
        }
    }

    private Section main(Classroom classroom) {
        TextField title = new TextField(text("classroom.new.title"));
        title.setValue(classroom.title());
        title.setMaxLength(Teaching.LONGEST_TITLE);
        IntegerField drop = new IntegerField(text("classroom.drop"));
        drop.setValue(classroom.dropLowest());
        drop.setMin(0);
        drop.setMax(Teaching.MOST_DROPPED);
        drop.setStepButtonsVisible(true);
        drop.setHelperText(text("classroom.drop.what"));
        ComboBox<String> zone = new ComboBox<>(text("classroom.zone"));
        zone.setId("zone");
        zone.setItems(zones(classroom));
        zone.setValue(classroom.zone().getId());
        zone.setHelperText(text("classroom.zone.what"));
        Div fields = new Div(title, drop, zone);
        fields.addClassName("class-fields");
        return panel("classroom.settings.main", fields, row(primary("classroom.save", () -> {
            int dropped = drop.isEmpty() ? 0 : drop.getValue();
            ZoneId named = zone.isEmpty() ? classroom.zone() : ZoneId.of(zone.getValue());
            grant(() -> teaching.change(person(), id(), title.getValue(), dropped, named), "classroom.saved");
        })));
    }

    /** Those that are called by a place, and the one that holds whatever it is called. */
    private static List<String> zones(Classroom classroom) {
        Set<String> ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
        ids.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/"));
        ids.add("UTC");
        ids.add(classroom.zone().getId());
        return List.copyOf(ids);
    }

    private Section exam() {
        Optional<ClassExam> exam = exams.of(person(), id());
        ExamFields fields = new ExamFields(exam);
        NativeButton remove = button(
                "classroom.exam.remove", () -> grant(() -> exams.remove(person(), id()), "classroom.exam.removed"));
        remove.addClassName("sco-button-plain");
        remove.setVisible(exam.isPresent());
        boolean over = exam.isPresent() && exams.ahead(person(), id()).isEmpty();
        return panel(
                "classroom.exam",
                soft(over ? "classroom.exam.over" : "classroom.exam.what"),
                fields,
                row(
                        button(
                                "classroom.exam.set",
                                () -> grant(() -> exams.set(person(), id(), fields.exam()), "classroom.exam.saved")),
                        remove));
    }

    private Section instructors() {
        List<Learner> instructors = teaching.instructors(person(), id());
        PlainRows table = new PlainRows(
                text("classroom.instructors"),
                List.of(text("classroom.column.name"), text("classroom.column.actions")));
        instructors.forEach(each -> table.row(PlainRows.words(each.displayName()), out(each, instructors.size())));
        TextField name = new TextField(text("classroom.instructors.name"));
        name.setId("colleague");
        return panel(
                "classroom.instructors",
                soft("classroom.instructors.what"),
                table,
                row(
                        name,
                        button(
                                "classroom.instructors.add",
                                () -> grant(
                                        () -> teaching.addInstructor(person(), id(), name.getValue()),
                                        "classroom.instructors.added",
                                        name.getValue()))));
    }

    private NativeButton out(Learner instructor, int all) {
        NativeButton out = button("classroom.instructors.remove", () -> {
            if (instructor.id() == person().id()) {
                ask("classroom.instructors.leave", "", () -> {
                    teaching.removeInstructor(person(), id(), instructor.id());
                    getUI().ifPresent(ui -> ui.navigate(TeachClassesView.class));
                });
            } else {
                grant(
                        () -> teaching.removeInstructor(person(), id(), instructor.id()),
                        "classroom.instructors.removed",
                        instructor.displayName());
            }
        });
        out.addClassNames("sco-button-plain", "class-small");
        out.setAriaLabel(text("classroom.instructors.remove") + ": " + instructor.displayName());
        out.setEnabled(all > 1);
        return out;
    }

    private Section end(Classroom classroom) {
        Section end = panel("classroom.end");
        if (classroom.archived() == null) {
            end.add(
                    soft("classroom.archive.what"),
                    row(button(
                            "classroom.archive",
                            () -> grant(() -> teaching.archive(person(), id()), "classroom.archive.done"))));
        } else {
            end.add(
                    soft("classroom.reopen.what", when().day(classroom.archived())),
                    row(button(
                            "classroom.reopen",
                            () -> grant(() -> teaching.reopen(person(), id()), "classroom.reopen.done"))));
        }
        return end;
    }
}
