package org.scostudy.classroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.CurrentLearner;

/** All marks of a class. */
@Route(TaughtClassPage.PATH + "/:class")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachGradebookView extends TaughtClassPage {

    private final Grading grading;
    private @Nullable GradebookElement shown;

    TeachGradebookView(CurrentLearner current, Teaching teaching, Grading grading) {
        super(current, teaching, "");
        this.grading = grading;
    }

    @Override
    void fill(Div body, Classroom classroom) {
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
        try {
            Gradebook own = grading.ofMember(person(), id(), member);
            Assignment asked = own.assignments().stream()
                    .filter(each -> each.id() == assignment)
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND));
            Member of = own.members().getFirst();
            MarkDialog dialog = new MarkDialog(
                    asked,
                    of,
                    () -> grading.ofMember(person(), id(), member).mark(asked, of),
                    ZoneTime.of(person()),
                    archived() ? null : saving());
            dialog.addClosedListener(_ -> {
                if (shown != null) {
                    shown.resume();
                }
            });
            dialog.open();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private Consumer<Grading.Wish> saving() {
        return wish -> {
            grading.change(person(), id(), wish);
            if (shown != null) {
                shown.show(new GradebookSheet(grading.gradebook(person(), id()), ZoneTime.of(person())));
            }
        };
    }
}
