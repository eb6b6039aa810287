package org.scostudy.summit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.CurrentLearner;

/** Where whoever writes a scenario plays it as learners will; it says that nothing of it counts. */
@Route(RehearsalView.PATH + ":rehearsal")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class RehearsalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "scenarios/rehearsal/";

    private final Rehearsals rehearsals;
    private final CurrentLearner person;
    private String title = "";

    RehearsalView(Rehearsals rehearsals, CurrentLearner person) {
        this.rehearsals = rehearsals;
        this.person = person;
        addClassName("sco-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("rehearsal").orElse("");
        Rehearsals.Tried tried;
        try {
            tried = rehearsals.look(person.require(), id);
        } catch (NotThere missing) {
            throw new NotFoundException(missing.getMessage());
        }
        title = tried.at().play().scenario().title();
        removeAll();
        H1 heading = new H1(title);
        heading.addClassName("sco-quiet-text");
        Paragraph note = new Paragraph(getTranslation("summit.rehearsal") + " ");
        note.add(new Anchor(tried.back(), getTranslation("summit.rehearsal.back")));
        note.addClassName("sco-note");
        note.setId("rehearsal");
        add(heading, note, new PlayElement(id, "api/scenario/rehearsals", PATH));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
