package org.scostudy.summit.negotiation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.scenario.negotiation.Negotiation;

/** The page where a text is drafted. */
@Route("scenarios/draft/:play")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Negotiating negotiating;
    private final CurrentLearner learner;
    private String title = "";

    DraftView(Negotiating negotiating, CurrentLearner learner) {
        this.negotiating = negotiating;
        this.learner = learner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("play").orElse("");
        try {
            Negotiation game = negotiating.look(learner.require(), id).game();
            title = game.council().fill(game.dossier().proposal().title(), game.text());
        } catch (NotThere missing) {
            throw new NotFoundException(missing.getMessage());
        }
        removeAll();
        H1 heading = new H1(title);
        heading.addClassName("sco-quiet-text");
        add(heading, new DraftElement(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
