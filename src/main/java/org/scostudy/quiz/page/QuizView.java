package org.scostudy.quiz.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.plan.Candidates;
import org.scostudy.quiz.plan.ReadyQuizzes;

/** Every way into a quiz: go on with an open one, take one that lies ready, or put one together; and what was before. */
@Route("quiz")
@Menu(title = "quiz.title", order = 2, icon = "question")
@StyleSheet("context://quiz/quiz-pages.css")
@PermitAll
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Quizzes quizzes;
    private final ReadyQuizzes shelf;
    private final Candidates candidates;

    QuizView(CurrentLearner current, Quizzes quizzes, ReadyQuizzes shelf, Candidates candidates) {
        this.current = current;
        this.quizzes = quizzes;
        this.shelf = shelf;
        this.candidates = candidates;
        addClassName("sco-quizzes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Learner learner = current.require();
        removeAll();
        H1 title = new H1(getTranslation("quiz.title"));
        title.addClassName("sco-quiet-text");
        add(title);
        List<Progress> open = quizzes.open(learner.id());
        if (!open.isEmpty()) {
            add(new OpenPanel(open, quizzes.now()));
        }
        add(
                new QuickPanel(shelf, this::start),
                new SectionsPanel(shelf.sections(learner.id()), this::start),
                new BuilderPanel(learner.id(), candidates.studiedBy(learner.id()), quizzes, this::start),
                new PastPanel(quizzes.past(learner.id()), learner.zone()),
                new RulesPanel());
    }

    private void start(String title, QuizPlan plan) {
        String attempt = quizzes.start(current.require().id(), title, plan);
        UI.getCurrent().navigate(AttemptView.class, attempt);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("quiz.title"));
    }
}
