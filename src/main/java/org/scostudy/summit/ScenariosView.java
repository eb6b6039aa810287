package org.scostudy.summit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.summit.kept.ScenarioRef;
import org.scostudy.summit.negotiation.Negotiating;

/** The scenarios to choose from: the stories first, those of instructors before all, then topic by topic what the decision model makes. */
@Route("scenarios")
@Menu(title = "summit.title", order = 3, icon = "people")
@PermitAll
@StyleSheet("context://summit/scenarios.css")
class ScenariosView extends Div implements HasDynamicTitle {

    static final String AUTHORED = "authored";

    private final Playing playing;
    private final Negotiating negotiating;
    private final CurrentLearner learner;

    ScenariosView(ScenarioShelf shelf, Playing playing, Negotiating negotiating, CurrentLearner learner) {
        this.playing = playing;
        this.negotiating = negotiating;
        this.learner = learner;
        addClassName("sco-scenarios");
        Shown.Shelf shown = shelf.of(learner.require(), null);
        add(new H1(getTranslation("summit.title")), lead("summit.lead"), live());
        List<Shown.Listed> stories = shown.scenarios().stream()
                .filter(scenario -> scenario.origin().equals(AUTHORED))
                .toList();
        Map<Boolean, List<Shown.Listed>> ofPeople =
                stories.stream().collect(Collectors.partitioningBy(story -> story.author() != null));
        List<Shown.Listed> given = ofPeople.getOrDefault(true, List.of());
        List<Shown.Listed> ofReadings = ofPeople.getOrDefault(false, List.of());
        if (!given.isEmpty()) {
            add(part("summit.given", cards(given)));
        }
        if (!ofReadings.isEmpty()) {
            add(part("summit.stories", cards(ofReadings)));
        }
        Section topics = part("summit.topics");
        for (Shown.Topic topic : shown.topics()) {
            List<Shown.Listed> about = shown.scenarios().stream()
                    .filter(scenario -> scenario.topic().equals(topic.id())
                            && !scenario.origin().equals(AUTHORED))
                    .toList();
            if (!about.isEmpty()) {
                topics.add(new TopicPanel(topic, about, cards(about)));
            }
        }
        add(topics);
    }

    /** Only its address is known here: who holds live summits stands above this feature. */
    private Paragraph live() {
        return new Paragraph(new Anchor("live", getTranslation("summit.live")));
    }

    private Section part(String key, UnorderedList... lists) {
        Section part = new Section(new H2(getTranslation(key)), lead(key + ".lead"));
        part.addClassName("sco-scenario-part");
        part.add(lists);
        return part;
    }

    private Paragraph lead(String key) {
        Paragraph lead = new Paragraph(getTranslation(key));
        lead.addClassName("sco-soft");
        return lead;
    }

    private UnorderedList cards(List<Shown.Listed> scenarios) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-scenario-list");
        scenarios.forEach(scenario -> list.add(new ScenarioCard(scenario, this::open)));
        return list;
    }

    /** Goes on where the learner left, or begins: a story, or a drafting game on a case of the decision model. */
    private void open(Shown.Listed scenario) {
        String path = scenario.path();
        if (path == null) {
            path = begin(scenario);
        }
        String target = path;
        getUI().ifPresent(ui -> ui.navigate(target));
    }

    private String begin(Shown.Listed scenario) {
        String play = UUID.randomUUID().toString();
        ScenarioRef ref = ScenarioRef.parse(scenario.ref()).orElseThrow();
        if (scenario.origin().equals(AUTHORED)) {
            playing.begin(learner.require(), ref.pack(), ref.id(), play);
            return AssignedScenarios.path(play);
        }
        negotiating.begin(learner.require(), ref.pack(), ref.id(), play);
        return ScenarioShelf.draftPath(play);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("summit.title"));
    }
}
