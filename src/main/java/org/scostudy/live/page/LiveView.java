package org.scostudy.live.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.DateForm;
import org.scostudy.live.hall.Attending;
import org.scostudy.live.kept.LiveSummit;

/** Where a code is typed that stands on the wall: one field and one button, for guests, too. */
@Route("live")
@StyleSheet("context://live/join.css")
@AnonymousAllowed
class LiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> PROBLEMS =
            Set.of("no-such-code", "too-many-codes", "over", "of-a-class", "crowd", "again");
    private static final int MOST_LISTED = 5;

    private final Attending attending;
    private final CurrentLearner current;

    LiveView(Attending attending, CurrentLearner current) {
        this.attending = attending;
        this.current = current;
        addClassNames("sco-form-page", "live-join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        Section panel = new Section(new H1(getTranslation("live.join.title")), soft("live.join.lead"));
        panel.addClassNames("sco-panel", "live-join-panel");
        asked.getParameters().keySet().stream()
                .filter(PROBLEMS::contains)
                .findFirst()
                .ifPresent(problem -> panel.add(problem(problem)));
        panel.add(new LiveCodeForm(asked.getSingleParameter("code").orElse("")));
        add(panel);
        current.find().map(attending::of).filter(all -> !all.isEmpty()).ifPresent(all -> add(attended(all)));
    }

    private Paragraph problem(String problem) {
        Paragraph words = new Paragraph(getTranslation("live.refused." + problem));
        words.addClassNames("sco-note", "sco-note-bad");
        words.getElement().setAttribute("role", "alert");
        words.setId("live-problem");
        return words;
    }

    private Paragraph soft(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("sco-soft");
        return words;
    }

    private Section attended(List<LiveSummit> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("live-attended");
        var zone = current.require().zone();
        all.stream()
                .limit(MOST_LISTED)
                .forEach(summit -> list.add(new ListItem(new Anchor(
                        "live/" + summit.id(),
                        getTranslation(
                                summit.ended() == null ? "live.join.back" : "live.join.over",
                                DateForm.DAY.say(summit.opened().atZone(zone).toLocalDate(), getLocale()))))));
        H2 title = new H2(getTranslation("live.join.attended"));
        title.addClassName("sco-panel-title");
        Section panel = new Section(title, list);
        panel.addClassName("sco-panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("live.join.title"));
    }
}
