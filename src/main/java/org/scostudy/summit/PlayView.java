package org.scostudy.summit;

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

/** The page where one scenario is played. */
@Route("scenarios/:play")
@PermitAll
class PlayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Playing playing;
    private final CurrentLearner learner;
    private String title = "";

    PlayView(Playing playing, CurrentLearner learner) {
        this.playing = playing;
        this.learner = learner;
        addClassName("sco-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("play").orElse("");
        try {
            title = playing.look(learner.require(), id).play().scenario().title();
        } catch (NotThere missing) {
            throw new NotFoundException(missing.getMessage());
        }
        removeAll();
        H1 heading = new H1(title);
        heading.addClassName("sco-quiet-text");
        add(heading, new PlayElement(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
