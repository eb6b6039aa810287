package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;

/** All marks of a class. */
@Route(TaughtClassPage.PATH + "/:class")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachGradebookView extends TaughtClassPage {

    private final Grading grading;
    private final MarkLook look;
    private final Releasing releasing;
    private @Nullable GradebookElement shown;

    TeachGradebookView(CurrentLearner current, Teaching teaching, Grading grading, MarkLook look, Releasing releasing) {
        super(current, teaching, "");
        this.grading = grading;
        this.look = look;
        this.releasing = releasing;
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
        element.show(new GradebookSheet(book, when()));
        body.add(element);
        if (classroom.dropLowest() > 0) {
            body.add(soft("classroom.book.dropped", classroom.dropLowest()));
        }
        held().ifPresent(body::add);
    }

    private Optional<Section> held() {
        List<Releasing.Standing> held = releasing.held(person(), id());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        HeldPanel table = new HeldPanel(held, when(), archived() ? null : this::askRelease);
        return Optional.of(panel("classroom.held", soft("classroom.held.what"), table));
    }

    /** Who could still sit it is said as it is now, not as it was when the page was opened. */
    private void askRelease(Releasing.Standing shown) {
        try {
            Releasing.Standing now =
                    releasing.standing(person(), id(), shown.assignment().id());
            ask(
                    "classroom.release",
                    HeldPanel.who(now.sitters(), this::text),
                    () -> grant(
                            () -> releasing.release(
                                    person(), id(), now.assignment().id()),
                            "classroom.release.done",
                            now.assignment().title()));
        } catch (ClassRefused refused) {
            refuse(refused);
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
            shown.show(new GradebookSheet(grading.gradebook(person(), id()), when()));
        }
    }
}
