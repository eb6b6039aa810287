package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.NoSuchAttempt;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.player.Player;

/** The page where a quiz is answered. */
@Route("quiz/attempt")
@PermitAll
class AttemptView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final CurrentLearner learner;
    private final Quizzes quizzes;
    private String title = "";

    AttemptView(CurrentLearner learner, Quizzes quizzes) {
        this.learner = learner;
        this.quizzes = quizzes;
        addClassName("sco-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            Attempt attempt = quizzes.look(learner.require().id(), id).attempt();
            title = attempt.title();
            if (!attempt.open()) {
                event.forwardTo(ResultView.class, id);
                return;
            }
            add(heading(), new Player(id));
        } catch (NoSuchAttempt _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** For those who listen: the questions tell the others where they are. */
    private H1 heading() {
        H1 heading = new H1(title);
        heading.addClassName("sco-quiet-text");
        return heading;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title.isEmpty() ? getTranslation("quiz.title") : title);
    }
}
