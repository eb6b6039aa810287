package org.scostudy.live.page;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.live.hall.Convening;

/** The desk of the chair: every stance, every brief, and what moves the summit on. */
@Route("live/:summit/desk")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LiveDeskView extends ChairedPage {

    LiveDeskView(Convening convening, CurrentLearner learner) {
        super(convening, learner, "live.desk.title");
    }

    @Override
    LiveElement element(String summit) {
        return new LiveElement.OfDesk(summit);
    }
}
