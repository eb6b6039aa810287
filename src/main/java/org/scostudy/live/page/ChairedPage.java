package org.scostudy.live.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.scostudy.account.NotThere;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.live.hall.Convening;

/** A page for those who chair a summit; for others there is none. */
abstract class ChairedPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Convening convening;
    private final CurrentLearner learner;
    private final String title;

    ChairedPage(Convening convening, CurrentLearner learner, String title) {
        this.convening = convening;
        this.learner = learner;
        this.title = title;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("summit").orElse("");
        try {
            convening.chaired(learner.require(), id);
        } catch (NotThere missing) {
            throw new NotFoundException(missing.getMessage());
        }
        removeAll();
        H1 heading = new H1(getTranslation(title));
        heading.addClassName("sco-quiet-text");
        add(body(heading, element(id)));
    }

    abstract LiveElement element(String summit);

    HtmlContainer body(H1 heading, LiveElement element) {
        return new Div(heading, element);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.title", getTranslation(title));
    }
}
