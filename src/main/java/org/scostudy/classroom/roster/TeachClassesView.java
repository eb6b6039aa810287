package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.scostudy.account.signin.CurrentLearner;

/** The classes that somebody teaches. */
@Route(TaughtClassPage.PATH)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachClassesView extends TeachPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final Teaching teaching;
    private final Samples samples;
    private final TextField title = new TextField();
    private final Div classes = new Div();

    TeachClassesView(CurrentLearner current, Teaching teaching, Samples samples) {
        this.current = current;
        this.teaching = teaching;
        this.samples = samples;
        heading().setText(text("classroom.classes"));
        title.setLabel(text("classroom.new.title"));
        title.setPlaceholder(text("classroom.new.example"));
        title.setMaxLength(Teaching.LONGEST_TITLE);
        title.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, _ -> create());
        classes.addClassName("class-body");
        add(
                heading(),
                ways(TaughtClassPage.PATH),
                outcome(),
                classes,
                panel("classroom.new", row(title, primary("classroom.create", this::create))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void create() {
        try {
            Classroom made = teaching.create(current.require(), title.getValue());
            getUI().ifPresent(ui -> ui.navigate(TaughtClassPage.PATH + "/" + made.id() + "/learners"));
        } catch (ClassRefused refused) {
            refuse(refused);
        }
    }

    private void show() {
        classes.removeAll();
        List<Classroom> all = teaching.classes(current.require());
        List<Classroom> taught =
                all.stream().filter(each -> each.archived() == null).toList();
        List<Classroom> archived =
                all.stream().filter(each -> each.archived() != null).toList();
        if (taught.isEmpty()) {
            Div empty = new Div(new Paragraph(text("classroom.none")));
            empty.addClassName("sco-empty");
            classes.add(empty);
        } else {
            classes.add(list(taught));
        }
        if (!archived.isEmpty()) {
            NativeDetails past = new NativeDetails(text("classroom.past", archived.size()), list(archived));
            past.addClassName("class-past");
            classes.add(past);
        }
    }

    private UnorderedList list(List<Classroom> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("class-cards");
        some.forEach(each -> list.add(card(each)));
        return list;
    }

    private ListItem card(Classroom classroom) {
        Anchor open = new Anchor(TaughtClassPage.PATH + "/" + classroom.id(), classroom.title());
        long learners = teaching.learners(current.require(), classroom.id());
        ListItem card = new ListItem(new H2(open), soft("classroom.card", learners, JoinCode.spoken(classroom.code())));
        card.addClassNames("class-card", "sco-panel");
        if (classroom.demo()) {
            NativeButton remove = button("classroom.demo.remove", () -> removeSample(classroom));
            remove.addClassNames("class-small", "class-above");
            card.add(badge(text("classroom.demo"), "class-demo"), remove);
        }
        return card;
    }

    private void removeSample(Classroom sample) {
        try {
            samples.remove(current.require(), sample.id());
            show();
            say("classroom.demo.removed");
        } catch (ClassRefused refused) {
            refuse(refused);
        }
    }
}
