package org.scostudy.classroom.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.task.Tasks;

/** One class of a learner: what is to do, what is to come, what is done, and what the learner decides about it. */
class CoursePanel extends Section {

    /** What a learner does with a class. */
    interface Wishes extends Serializable {
        void leave(long classroom);

        void share(long classroom, boolean study);
    }

    CoursePanel(Courses.Course course, Function<List<Tasks.Task>, Component> list, Wishes wishes) {
        addClassNames("sco-panel", "sco-course");
        add(head(course));
        boolean archived = course.classroom().archived() != null;
        List<Tasks.Task> toDo = archived ? List.of() : tasks(course, CoursePanel::toDo);
        List<Tasks.Task> coming = archived ? List.of() : tasks(course, CoursePanel::coming);
        List<Tasks.Task> over = course.tasks().stream()
                .filter(task -> !toDo.contains(task) && !coming.contains(task))
                .toList()
                .reversed();
        if (!toDo.isEmpty()) {
            add(heading("classes.to-do"), list.apply(toDo));
        } else if (!archived) {
            Paragraph nothing =
                    new Paragraph(getTranslation(course.tasks().isEmpty() ? "classes.nothing-yet" : "classes.nothing"));
            nothing.addClassName("sco-course-nothing");
            add(nothing);
        }
        if (!coming.isEmpty()) {
            add(heading("classes.coming"), list.apply(coming));
        }
        if (!over.isEmpty()) {
            NativeDetails details = new NativeDetails(getTranslation("classes.over", over.size()), list.apply(over));
            details.addClassName("sco-course-over");
            add(details);
        }
        add(choices(course, wishes));
    }

    private static boolean toDo(Tasks.Task task) {
        return task.mark().status().toDo();
    }

    /** Who has done nothing yet, or came when much was over, needs no 0 % as a welcome. */
    private static boolean earned(Tasks.Task task) {
        return task.mark().earned() != null || task.mark().overridden();
    }

    private static boolean coming(Tasks.Task task) {
        return task.mark().status() == Mark.Status.NOT_OPEN;
    }

    private static List<Tasks.Task> tasks(Courses.Course course, java.util.function.Predicate<Tasks.Task> kind) {
        return course.tasks().stream().filter(kind).toList();
    }

    private H3 heading(String key) {
        H3 heading = new H3(getTranslation(key));
        heading.addClassName("sco-course-heading");
        return heading;
    }

    private Component head(Courses.Course course) {
        Div words = new Div(new H2(course.classroom().title()));
        Paragraph with = new Paragraph(
                course.instructors().isEmpty()
                        ? ""
                        : getTranslation("classes.with", String.join(", ", course.instructors())));
        with.addClassName("sco-soft");
        words.add(with);
        if (course.classroom().demo()) {
            with.add(badge("classes.demo"));
        }
        if (course.classroom().archived() != null) {
            with.add(badge("classes.archived"));
        }
        Div head = new Div(words);
        head.addClassName("sco-course-head");
        OptionalDouble total = course.total();
        if (total.isPresent() && course.tasks().stream().anyMatch(CoursePanel::earned)) {
            Span mark = new Span(getTranslation("classes.percent", Math.round(100 * total.getAsDouble())));
            mark.addClassName("sco-course-total");
            Span so = new Span(getTranslation("classes.total"));
            so.addClassName("sco-task-small");
            Div score = new Div(mark, so);
            score.addClassName("sco-course-score");
            head.add(score);
        }
        return head;
    }

    private Span badge(String key) {
        Span badge = new Span(getTranslation(key));
        badge.addClassName("sco-badge");
        return badge;
    }

    private Component choices(Courses.Course course, Wishes wishes) {
        long id = course.classroom().id();
        Input share = new Input();
        share.setType("checkbox");
        share.getElement().setProperty("checked", course.member().sharesStudy());
        share.getElement()
                .addEventListener(
                        "change",
                        event -> wishes.share(
                                id, event.getEventData().path("element.checked").asBoolean()))
                .addEventData("element.checked");
        NativeLabel label = new NativeLabel();
        label.addClassName("sco-check");
        label.add(share, new Span(getTranslation("classes.share")));
        Paragraph what = new Paragraph(getTranslation("classes.share.what"));
        what.addClassName("sco-task-small");
        NativeButton leave = new NativeButton(getTranslation("classes.leave"), _ -> ask(course.classroom(), wishes));
        leave.addClassNames("sco-button", "sco-button-plain");
        leave.setAriaLabel(
                getTranslation("classes.leave") + ": " + course.classroom().title());
        NativeDetails details = new NativeDetails(getTranslation("classes.choices"), new Div(label, what, leave));
        details.addClassName("sco-course-choices");
        return details;
    }

    private void ask(Classroom classroom, Wishes wishes) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("classes.leave.sure", classroom.title()));
        dialog.setText(getTranslation("classes.leave.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("classes.leave.stay"));
        dialog.setConfirmText(getTranslation("classes.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> wishes.leave(classroom.id()));
        dialog.open();
    }
}
