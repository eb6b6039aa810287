package org.scostudy.study.page;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.question.BankSection;
import org.scostudy.question.Readership;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.queue.ScopeText;
import org.scostudy.study.queue.StudyLists;
import org.scostudy.study.session.StudyMore;
import org.scostudy.study.settings.StudySettings;

/** The page where cards are studied. */
@Route("study")
@Menu(title = "study.title", order = 1, icon = "cap")
@PermitAll
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner learner;
    private final Readership readers;
    private final StudyLists lists;
    private final StudyMore more;
    private final StudySettings settings;

    StudyView(CurrentLearner learner, Readership readers, StudyLists lists, StudyMore more, StudySettings settings) {
        this.learner = learner;
        this.readers = readers;
        this.lists = lists;
        this.more = more;
        this.settings = settings;
        addClassName("sco-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Scope scope = scope(event.getLocation().getQueryParameters());
        removeAll();
        add(title());
        String what = whatIsStudied(scope);
        if (!what.isEmpty()) {
            Paragraph paragraph = new Paragraph(what);
            paragraph.addClassNames("sco-soft", "sco-studied");
            add(paragraph);
        }
        long id = learner.require().id();
        add(new Deck(id, scope.toString(), settings.preferences(id).spaceGrades()));
    }

    /** What is asked for and is there; else the day's cards. */
    private Scope scope(QueryParameters asked) {
        Optional<String> quiz = asked.getSingleParameter("quiz")
                .filter(list -> lists.find(learner.require().id(), list).isPresent());
        if (quiz.isPresent()) {
            return new Scope.Listed(quiz.get());
        }
        Set<String> sections =
                asked.getParameters("section").stream().filter(this::exists).collect(Collectors.toSet());
        if (!sections.isEmpty()) {
            return new Scope.Sections(sections);
        }
        return asked.getSingleParameter("more")
                .flatMap(ScopeText::more)
                .<Scope>map(more -> more)
                .orElse(Scope.CHOSEN);
    }

    private String whatIsStudied(Scope scope) {
        return switch (scope) {
            case Scope.Chosen _ -> "";
            case Scope.Listed _ -> getTranslation("study.missed");
            case Scope.MoreNew _ -> getTranslation("study.more.studied.new");
            case Scope.Ahead _ -> getTranslation("study.more.studied.ahead");
            case Scope.Forgotten _ -> getTranslation("study.more.studied.forgotten");
            case Scope.Sections sections ->
                getTranslation("study.section.studied", titles(sections.ids()), more.costOfTenNew(learner.require()));
        };
    }

    private String titles(Set<String> sections) {
        List<String> titles = sections().stream()
                .filter(section -> sections.contains(section.id()))
                .map(BankSection::title)
                .toList();
        return titles.size() == 1 ? titles.getFirst() : getTranslation("study.section.several", titles.size());
    }

    private List<BankSection> sections() {
        return readers.meantFor(learner.require().id()).sections();
    }

    private boolean exists(String section) {
        return sections().stream().anyMatch(known -> known.id().equals(section));
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
