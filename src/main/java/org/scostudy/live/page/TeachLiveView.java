package org.scostudy.live.page;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.account.NotThere;
import org.scostudy.account.TooOften;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.language.DateForm;
import org.scostudy.live.hall.Convening;
import org.scostudy.live.hall.Convening.Purpose;
import org.scostudy.live.hall.LiveRefused;
import org.scostudy.live.hall.SummitCases;
import org.scostudy.live.hall.SummitCases.Tabled;
import org.scostudy.live.hall.SummitCode;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.shell.InstructorPage;

/** Where instructors open a live summit, and find those that they opened. */
@Route("teach/live")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://live/join.css")
class TeachLiveView extends InstructorPage implements BeforeEnterObserver {

    private final Convening convening;
    private final SummitCases cases;
    private final CurrentLearner current;
    private final Div body = new Div();

    TeachLiveView(Convening convening, SummitCases cases, CurrentLearner current) {
        super("live-teach");
        this.convening = convening;
        this.cases = cases;
        this.current = current;
        heading().setText(text("live.teach.title"));
        Paragraph lead = new Paragraph(text("live.teach.lead"));
        lead.addClassName("sco-soft");
        body.addClassName("live-teach-body");
        add(heading(), ways("teach/live"), lead, outcome(), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Learner person = current.require();
        body.removeAll();
        body.add(opening(person, event.getLocation().getQueryParameters().getSingleParameter("class")));
        List<LiveSummit> all = convening.of(person);
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("live-opened");
            List<Classroom> classes = convening.classes(person);
            all.forEach(summit -> list.add(opened(summit, classes, person)));
            body.add(panel("live.teach.opened", list));
        }
    }

    private Section opening(Learner person, Optional<String> wished) {
        Select<Tabled> tabled = new Select<>();
        tabled.setLabel(text("live.teach.case"));
        tabled.setItems(cases.of(person));
        tabled.setItemLabelGenerator(each -> text("live.teach.tabled", each.title(), each.sponsor()));
        tabled.setId("live-case");
        Select<Classroom> classroom = new Select<>();
        List<Classroom> classes = convening.classes(person);
        classroom.setLabel(text("live.teach.for"));
        classroom.setItems(classes);
        classroom.setItemLabelGenerator(each -> each == null ? text("live.teach.anybody") : each.title());
        classroom.setEmptySelectionAllowed(true);
        classroom.setEmptySelectionCaption(text("live.teach.anybody"));
        wished.flatMap(id -> classes.stream()
                        .filter(each -> String.valueOf(each.id()).equals(id))
                        .findFirst())
                .ifPresent(classroom::setValue);
        Checkbox counts = new Checkbox(text("live.teach.counts"));
        counts.setId("live-counts");
        counts.setEnabled(classroom.getValue() != null);
        classroom.addValueChangeListener(chosen -> counts.setEnabled(chosen.getValue() != null));
        // A second click opens the same summit.
        String id = UUID.randomUUID().toString();
        NativeButton open = primary("live.teach.open", () -> open(person, tabled, classroom, counts, id));
        open.getElement().setAttribute("data-test", "open");
        Div fields = new Div(tabled, classroom, counts, open);
        fields.addClassName("live-teach-fields");
        return panel("live.teach.new", fields);
    }

    private void open(Learner person, Select<Tabled> tabled, Select<Classroom> classroom, Checkbox counts, String id) {
        if (tabled.getValue() == null) {
            refuse(text("live.teach.choose"));
            tabled.focus();
            return;
        }
        try {
            Classroom chosen = classroom.getValue();
            Purpose purpose = counts.getValue() ? Purpose.MARKS : Purpose.PRACTICE;
            convening.open(person, tabled.getValue().ref(), chosen == null ? null : chosen.id(), purpose, id);
            getUI().ifPresent(ui -> ui.navigate("live/" + id + "/desk"));
        } catch (LiveRefused refused) {
            refuse(text(refused.reason().messageKey()));
        } catch (NotThere missing) {
            refuse(text(missing.said().key()));
        } catch (TooOften wait) {
            refuse(text(TooOften.TEXT, wait.minutes()));
        }
    }

    private ListItem opened(LiveSummit summit, List<Classroom> classes, Learner person) {
        String when = DateForm.DAY.say(summit.opened().atZone(person.zone()).toLocalDate(), getLocale());
        String whose = classes.stream()
                .filter(each -> summit.classroom() != null && each.id() == summit.classroom())
                .map(Classroom::title)
                .findFirst()
                .orElseGet(() -> text("live.teach.anybody"));
        Anchor desk = new Anchor(
                "live/" + summit.id() + "/desk", text(summit.ended() == null ? "live.teach.go-on" : "live.teach.look"));
        desk.addClassName("sco-button");
        desk.setAriaLabel(desk.getText() + ": " + whose + ", " + when);
        Span about = new Span(whose + " · " + when);
        Span code = new Span(SummitCode.spoken(summit.code()));
        code.addClassName("live-code-small");
        ListItem item = new ListItem(about, desk);
        if (summit.ended() == null) {
            item.addComponentAtIndex(1, code);
        }
        return item;
    }
}
