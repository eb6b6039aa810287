package org.scostudy.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.scostudy.account.CurrentLearner;

/** The scenarios to choose from, topic by topic. */
@Route("scenarios")
@Menu(title = "table.title", order = 3, icon = "vaadin:users")
@PermitAll
class ScenariosView extends Div implements HasDynamicTitle {

    private final Playing playing;
    private final CurrentLearner learner;

    ScenariosView(Shelf shelf, Playing playing, CurrentLearner learner) {
        this.playing = playing;
        this.learner = learner;
        addClassName("sco-narrow");
        Shown.Shelf shown = shelf.of(learner.require(), null);
        add(new H1(getTranslation("table.title")), new Paragraph(getTranslation("table.lead")));
        for (Shown.Topic topic : shown.topics()) {
            UnorderedList list = new UnorderedList();
            shown.scenarios().stream()
                    .filter(scenario -> scenario.topic().equals(topic.id()))
                    .map(this::item)
                    .forEach(list::add);
            add(new H2(topic.title()), list);
        }
    }

    private ListItem item(Shown.Listed scenario) {
        Button open = new Button(scenario.title(), _ -> open(scenario));
        String role = scenario.role() == null
                ? getTranslation("table.chair")
                : getTranslation("table.role", scenario.role().name());
        ListItem item = new ListItem(open, new Span(" " + role));
        if (scenario.open() != null) {
            item.add(new Span(" · " + getTranslation("table.open")));
        } else if (scenario.best() != null) {
            item.add(new Span(" · "
                    + getTranslation(
                            "table.best", scenario.best().score(), scenario.best().outOf())));
        }
        return item;
    }

    /** Goes on where the learner left, or begins. */
    private void open(Shown.Listed scenario) {
        String play = scenario.open();
        if (play == null) {
            play = UUID.randomUUID().toString();
            int colon = scenario.ref().indexOf(':');
            playing.begin(
                    learner.require(),
                    scenario.ref().substring(0, colon),
                    scenario.ref().substring(colon + 1),
                    play);
        }
        String target = "scenarios/" + play;
        getUI().ifPresent(ui -> ui.navigate(target));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("table.title"));
    }
}
