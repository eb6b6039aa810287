package org.scostudy.live.page;

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
import org.scostudy.live.hall.Attending;

/** The page of whoever holds a seat; made for a phone. */
@Route("live/:summit")
@PermitAll
class LiveSeatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Attending attending;
    private final CurrentLearner learner;

    LiveSeatView(Attending attending, CurrentLearner learner) {
        this.attending = attending;
        this.learner = learner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("summit").orElse("");
        try {
            attending.attended(learner.require(), id);
        } catch (NotThere missing) {
            throw new NotFoundException(missing.getMessage());
        }
        removeAll();
        H1 heading = new H1(getTranslation("live.title"));
        heading.addClassName("sco-quiet-text");
        add(heading, new LiveElement.OfSeat(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("live.title"));
    }
}
