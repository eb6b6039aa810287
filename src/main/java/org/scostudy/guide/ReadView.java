package org.scostudy.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.DateForm;
import org.scostudy.language.Messages;

/** The guide to the reading. {@code ?passage=box.4} leads to a passage, {@code ?q=energy} searches. */
@Route("read")
@Menu(title = "guide.title", order = 4, icon = "book")
@PermitAll
class ReadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final CurrentLearner learner;

    ReadView(Library library, CurrentLearner learner) {
        this.library = library;
        this.learner = learner;
        addClassName("sco-read");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        H1 title = new H1(getTranslation("guide.title"));
        title.addClassName("sco-read-title");
        removeAll();
        add(
                title,
                new GuideElement(
                        asked.getSingleParameter("q").orElse(""),
                        asked.getSingleParameter("passage").orElse("")),
                map());
    }

    private Section map() {
        H2 title = new H2(getTranslation("guide.map-panel.title"));
        title.addClassName("sco-panel-title");
        List<String> asOf = library.asOf().stream()
                .map(month -> DateForm.MONTH.say(month, getLocale()))
                .toList();
        Paragraph about = new Paragraph(getTranslation(
                "guide.map-panel.about", Messages.ours().in(getLocale()).and(asOf)));
        about.setVisible(!asOf.isEmpty());
        about.addClassName("sco-soft");
        StatesMap map = new StatesMap(StatesMap.Mode.SHOW);
        map.mark(library.standings(learner.require()));
        Section panel = new Section(title, about, map);
        panel.setId("read-map");
        panel.addClassNames("sco-panel", "sco-read-map");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("guide.title"));
    }
}
