package org.scostudy.classroom.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.page.ComingBack;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.JoinCode;
import org.scostudy.classroom.roster.Notice;

/**
 * Where a link or a code leads: the class by its name, and the button that joins it. Visitors and guests are shown how
 * to get an account, and are here again when they have one.
 */
@Route("join/:code?")
@StyleSheet("context://classes/classes.css")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Joining joining;
    private final CodeGuesses guesses;

    JoinView(CurrentLearner current, Joining joining, CodeGuesses guesses) {
        this.current = current;
        this.joining = joining;
        this.guesses = guesses;
        addClassNames("sco-form-page", "sco-join-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("classes.join.title")));
        String code = JoinCode.cleaned(event.getRouteParameters().get("code").orElse(""));
        if (code.isEmpty()) {
            add(new JoinForm("classes.join.first", ""));
            return;
        }
        if (!guesses.mayTry(who())) {
            add(new Notice(ClassRefused.Reason.TOO_MANY_CODES));
            return;
        }
        Optional<Classroom> found = joining.find(code);
        if (found.isEmpty()) {
            guesses.failed(who());
            add(new Notice(ClassRefused.Reason.NO_SUCH_CODE), new JoinForm("classes.join.first", code));
        } else if (found.get().archived() != null) {
            add(new Notice(ClassRefused.Reason.ARCHIVED), new JoinForm("classes.join.first", ""));
        } else {
            add(invitation(found.get(), code));
        }
    }

    private String who() {
        return current.find()
                .map(learner -> "learner " + learner.id())
                .orElseGet(() -> "address " + VaadinRequest.getCurrent().getRemoteAddr());
    }

    private Section invitation(Classroom classroom, String code) {
        Paragraph name = new Paragraph(classroom.title());
        name.addClassName("sco-join-name");
        Section panel = new Section(line("classes.join.invited"), name);
        panel.addClassNames("sco-join-card", "sco-tiled");
        Optional<Learner> person = current.find();
        if (person.isEmpty() || person.get().guest()) {
            ComingBack.to("join/" + code);
            panel.add(
                    line(person.isEmpty() ? "classes.join.visitor" : "classes.join.guest"),
                    actions(
                            link("sign-up", "classes.join.sign-up", "sco-button-primary"),
                            link("sign-in", "classes.join.sign-in", "sco-button-plain")));
        } else if (isIn(person.get(), classroom)) {
            panel.add(line("classes.join.already"), actions(link("classes", "classes.join.go", "sco-button-primary")));
        } else {
            NativeButton join = new NativeButton(getTranslation("classes.join.do"), _ -> join(code));
            join.addClassNames("sco-button", "sco-button-primary", "sco-button-large");
            panel.add(line("classes.join.what"), actions(join));
        }
        return panel;
    }

    private boolean isIn(Learner person, Classroom classroom) {
        return joining.places(person).stream()
                .anyMatch(place -> place.classroom().id() == classroom.id());
    }

    /** A second click finds the learner in the class already. */
    private void join(String code) {
        try {
            joining.join(current.require(), code);
            UI.getCurrent().navigate("classes");
        } catch (ClassRefused refused) {
            removeAll();
            add(
                    new H1(getTranslation("classes.join.title")),
                    new Notice(refused.reason()),
                    new JoinForm("classes.join.first", code));
        }
    }

    private Paragraph line(String key) {
        Paragraph line = new Paragraph(getTranslation(key));
        line.addClassName("sco-join-line");
        return line;
    }

    private static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("sco-join-actions");
        return row;
    }

    private Anchor link(String path, String key, String look) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassNames("sco-button", look);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("classes.join.title"));
    }
}
