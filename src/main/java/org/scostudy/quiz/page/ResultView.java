package org.scostudy.quiz.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.attempt.NoSuchAttempt;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.plan.Candidates;

/** What became of a quiz: the score, then every question, first those that were missed. */
@Route("quiz/result")
@StyleSheet("context://quiz/quiz-pages.css")
@StyleSheet("context://shared/notes.css")
@PermitAll
class ResultView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final CurrentLearner learner;
    private final Quizzes quizzes;
    private final Candidates candidates;
    private String title = "";

    ResultView(CurrentLearner learner, Quizzes quizzes, Candidates candidates) {
        this.learner = learner;
        this.quizzes = quizzes;
        this.candidates = candidates;
        addClassName("sco-quiz-result");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            Quizzes.Result result = quizzes.result(learner.require().id(), id);
            if (result.progress().attempt().open()) {
                event.forwardTo(AssignedQuizzes.path(id));
                return;
            }
            title = result.progress().attempt().title();
            show(result);
        } catch (NoSuchAttempt _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Quizzes.Result result) {
        Progress progress = result.progress();
        List<Integer> places = IntStream.range(0, result.items().size()).boxed().toList();
        List<Integer> missed =
                places.stream().filter(place -> progress.share(place) < 1).toList();
        List<Integer> known =
                places.stream().filter(place -> progress.share(place) >= 1).toList();
        if (progress.secret()) {
            // what a section or a level earned would say of a single question whether it was right
            add(
                    new ScorePanel(progress, missed.size(), 0),
                    new HeldNote(progress.release(), learner.require().zone()),
                    back());
            return;
        }
        add(
                new ScorePanel(progress, missed.size(), result.missed().size()),
                new SharesPanel(result, candidates.whole().sections()));
        if (!missed.isEmpty()) {
            Section section =
                    new Section(new H2(getTranslation("quiz.result.missed", missed.size())), questions(result, missed));
            section.addClassName("sco-quiz-part");
            add(section);
        }
        if (!known.isEmpty()) {
            NativeDetails details =
                    new NativeDetails(getTranslation("quiz.result.known", known.size()), questions(result, known));
            details.addClassName("sco-quiz-known");
            details.setOpen(missed.isEmpty());
            add(details);
        }
        add(new RulesPanel(), back());
    }

    private static OrderedList questions(Quizzes.Result result, List<Integer> places) {
        OrderedList list = new OrderedList();
        list.addClassName("sco-quiz-questions");
        places.forEach(place -> list.add(
                new ResultQuestion(result.progress(), place, result.items().get(place))));
        return list;
    }

    private Anchor back() {
        Anchor back = new Anchor("quiz", getTranslation("quiz.result.back"));
        back.addClassNames("sco-button", "sco-button-plain");
        return back;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("quiz.result.title", title));
    }
}
