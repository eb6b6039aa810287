package org.scostudy.classroom.course;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.calendar.CalendarLinks;
import org.scostudy.classroom.calendar.CalendarPanel;
import org.scostudy.classroom.join.JoinForm;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Notice;
import org.scostudy.classroom.task.Entering;
import org.scostudy.classroom.task.TaskItems;

/** A learner's classes: what is to do and until when, what became of it, and the way into new classes. */
@Route("classes")
@Menu(title = "classes.title", order = 5)
@StyleSheet("context://classes/classes.css")
@PermitAll
class ClassesView extends Div implements BeforeEnterObserver, HasDynamicTitle, CoursePanel.Wishes {

    private final CurrentLearner current;
    private final Courses courses;
    private final Joining joining;
    private final TaskItems items;
    private final Entering entering;
    private final CalendarLinks calendars;

    ClassesView(
            CurrentLearner current,
            Courses courses,
            Joining joining,
            TaskItems items,
            Entering entering,
            CalendarLinks calendars) {
        this.current = current;
        this.courses = courses;
        this.joining = joining;
        this.items = items;
        this.entering = entering;
        this.calendars = calendars;
        addClassName("sco-classes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Learner learner = current.require();
        List<Courses.Course> all = courses.of(learner);
        removeAll();
        H1 title = new H1(getTranslation("classes.title"));
        boolean teaches = learner.role() == Role.INSTRUCTOR || learner.role() == Role.ADMINISTRATOR;
        Paragraph lead = new Paragraph(
                all.isEmpty()
                        ? getTranslation(teaches ? "classes.none.teaching" : "classes.none")
                        : getTranslation("classes.zone"));
        lead.addClassName("sco-soft");
        Div head = new Div(title, lead);
        head.addClassName("sco-classes-head");
        add(head);
        if (teaches) {
            Anchor teach = new Anchor("teach/classes", getTranslation("classes.teach"));
            teach.addClassNames("sco-button", "sco-button-plain");
            head.add(teach);
        }
        all.forEach(course -> add(new CoursePanel(
                course, tasks -> items.list(learner, tasks, (classroom, task) -> open(classroom, task)), this)));
        if (!all.isEmpty()) {
            add(new CalendarPanel(calendars, learner.id()));
        }
        add(live());
        add(new JoinForm(all.isEmpty() ? "classes.join.first" : "classes.join.another", ""));
    }

    /** A summit has a code of its own, whether it is for a class or for whoever has it. */
    private Paragraph live() {
        Anchor join = new Anchor("live", getTranslation("classes.live"));
        join.setId("join-live");
        return new Paragraph(join);
    }

    private void open(long classroom, long assignment) {
        entering.open(current.require(), classroom, assignment).ifPresent(reason -> {
            show();
            addComponentAsFirst(new Notice(reason));
        });
    }

    @Override
    public void leave(long classroom) {
        perhaps(() -> joining.leave(current.require(), classroom));
        show();
    }

    @Override
    public void share(long classroom, boolean study) {
        perhaps(() -> joining.share(current.require(), classroom, study));
    }

    /** Somebody who was removed meanwhile sees that the class is gone. */
    private void perhaps(Runnable wish) {
        try {
            wish.run();
        } catch (ClassRefused gone) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("classes.title"));
    }
}
