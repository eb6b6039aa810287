package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;

/** All marks of a class. */
@Route(TaughtClassPage.PATH + "/:class")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachGradebookView extends TaughtClassPage {

    private final Grading grading;
    private final MarkLook look;
    private @Nullable GradebookElement shown;

    TeachGradebookView(CurrentLearner current, Teaching teaching, Grading grading, MarkLook look) {
        super(current, teaching, "");
        this.grading = grading;
        this.look = look;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Gradebook book = grading.gradebook(person(), id());
        if (book.members().isEmpty() || book.assignments().isEmpty()) {
            body.add(steps());
            return;
        }
        GradebookElement element = new GradebookElement(path("/learners/"), this::look);
        shown = element;
        element.show(new GradebookSheet(book, ZoneTime.of(person())));
        body.add(element);
        if (classroom.dropLowest() > 0) {
            body.add(soft("classroom.book.dropped", classroom.dropLowest()));
        }
    }

    private Section steps() {
        OrderedList steps = new OrderedList(
                new ListItem(new Anchor(path("/learners"), text("classroom.steps.learners"))),
                new ListItem(new Anchor(path("/assignments"), text("classroom.steps.assignments"))),
                new ListItem(text("classroom.steps.marks")));
        steps.addClassName("class-steps");
        return panel("classroom.steps", steps);
    }

    private void look(Long member, Long assignment) {
        look.open(this, member, assignment, this::show, () -> {
            if (shown != null) {
                shown.resume();
            }
        });
    }

    private void show() {
        if (shown != null) {
            shown.show(new GradebookSheet(grading.gradebook(person(), id()), ZoneTime.of(person())));
        }
    }
}
