package org.scostudy.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.scostudy.account.CurrentLearner;
import org.scostudy.question.QuestionBank;

/** The page where cards are studied. */
@Route("study")
@Menu(title = "study.title", order = 1, icon = "vaadin:academy-cap")
@PermitAll
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner learner;
    private final QuestionBank bank;
    private final StudyLists lists;

    StudyView(CurrentLearner learner, QuestionBank bank, StudyLists lists) {
        this.learner = learner;
        this.bank = bank;
        this.lists = lists;
        addClassName("sco-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        long id = learner.require().id();
        Optional<String> list = asked.getSingleParameter("quiz")
                .filter(quiz -> lists.find(id, quiz).isPresent());
        removeAll();
        add(title());
        list.ifPresent(_ -> add(whatIsStudied()));
        add(new Deck(
                id,
                list.map(quiz -> new Scope.Listed(quiz).toString())
                        .orElseGet(() -> String.join(
                                " ",
                                asked.getParameters("section").stream()
                                        .filter(this::exists)
                                        .toList()))));
    }

    private Paragraph whatIsStudied() {
        Paragraph what = new Paragraph(getTranslation("study.missed"));
        what.addClassName("sco-soft");
        return what;
    }

    private boolean exists(String section) {
        return bank.sections().stream().anyMatch(known -> known.id().equals(section));
    }

    /** For those who listen: the cards tell the others where they are. */
    private H1 title() {
        H1 title = new H1(getTranslation("study.title"));
        title.addClassName("sco-quiet-text");
        return title;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("study.title"));
    }
}
