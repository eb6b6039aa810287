package org.scostudy.live.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.live.hall.Convening;

/** What a class sees on its wall: the text, the seats, the votes, and the debrief at the end. Nothing stands around it. */
@Route(value = "live/:summit/wall", autoLayout = false)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LiveWallView extends ChairedPage {

    LiveWallView(Convening convening, CurrentLearner learner) {
        super(convening, learner, "live.wall.title");
        addClassName("sco-wall");
    }

    @Override
    LiveElement element(String summit) {
        return new LiveElement.OfWall(summit);
    }

    /** No frame stands around it that would have this landmark. */
    @Override
    HtmlContainer body(H1 heading, LiveElement element) {
        return new Main(heading, element);
    }
}
