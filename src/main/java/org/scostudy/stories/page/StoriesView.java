package org.scostudy.stories.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.language.DateForm;
import org.scostudy.material.model.Pack;
import org.scostudy.shell.InstructorPage;
import org.scostudy.stories.desk.Proposing;
import org.scostudy.stories.desk.StoryRefused;
import org.scostudy.stories.desk.StoryRow;
import org.scostudy.stories.desk.StoryState;
import org.scostudy.stories.desk.Storywriting;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.StoryDraft;

/** The stories that people wrote beside the readings: how far each has come, for whom it is, how often it was played. */
@Route("teach/stories")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://stories/stories.css")
class StoriesView extends InstructorPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final Storywriting stories;
    private final Proposing proposing;
    private final StorySources sources;
    private final AudienceDesk audiences;
    private final Div body = new Div();

    StoriesView(
            CurrentLearner current,
            Storywriting stories,
            Proposing proposing,
            StorySources sources,
            AudienceDesk audiences) {
        super("sco-stories");
        this.current = current;
        this.stories = stories;
        this.proposing = proposing;
        this.sources = sources;
        this.audiences = audiences;
        heading().setText(text("stories.list"));
        body.addClassName("sco-stories");
        add(heading(), ways("teach/stories"), outcome(), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        Learner person = current.require();
        List<Pack> readings = sources.readings();
        Paragraph lead = new Paragraph(text("stories.lead"));
        lead.addClassName("sco-soft");
        body.add(lead);
        if (readings.isEmpty()) {
            body.add(new Paragraph(text("stories.no-reading")));
        } else {
            NativeButton begin = primary("stories.new", () -> new NewStoryDialog(readings, this::begin).open());
            begin.setId("new");
            NativeButton propose =
                    button("stories.proposal.new", () -> new NewProposalDialog(readings, this::propose).open());
            propose.setId("new-proposal");
            Div row = new Div(begin, propose);
            row.addClassName("story-row");
            body.add(row);
        }
        List<StoryRow> all = stories.all(person);
        if (all.isEmpty()) {
            body.add(new Paragraph(text("stories.none")));
        } else {
            Map<String, Integer> plays = stories.plays(person);
            UnorderedList list = new UnorderedList();
            list.addClassName("story-list");
            list.setId("stories");
            all.forEach(row -> list.add(item(person, row, played(row, plays))));
            body.add(list);
        }
        if (!readings.isEmpty()) {
            body.add(new StoryImport(readings, this::begin, this::propose));
        }
    }

    /** From a proposal several scenarios follow, whose names begin with its own. */
    private static int played(StoryRow row, Map<String, Integer> plays) {
        return plays.entrySet().stream()
                .filter(each -> each.getKey().equals(row.ref()) || each.getKey().startsWith(row.ref() + "."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private ListItem item(Learner person, StoryRow row, int plays) {
        boolean story = row.kind() == StoryRow.Kind.STORY;
        Anchor title = new Anchor(
                (story ? StoryView.PATH : ProposalView.PATH) + row.number(),
                row.title().isBlank() ? text(story ? "stories.untitled" : "stories.proposal.untitled") : row.title());
        title.addClassName("story-title");
        Span state = new Span(text(
                row.isAhead()
                        ? "stories.state.ahead"
                        : "stories.state." + row.state().word()));
        state.addClassName("sco-badge");
        state.getElement().setAttribute("data-state", row.state().word());
        Paragraph facts = new Paragraph(text(
                story ? "stories.row" : "stories.row.proposal",
                row.author(),
                row.steps(),
                DateForm.MOMENT.say(row.changed().atZone(person.zone())),
                row.changedBy(),
                plays));
        facts.addClassName("sco-soft");
        Div about = new Div(title, facts);
        if (row.state() == StoryState.PUBLISHED) {
            Paragraph meant = new Paragraph(audiences.sentences(person, List.of(row.material())));
            meant.addClassName("sco-soft");
            about.add(meant);
        }
        Div end = new Div(state);
        end.addClassName("story-head");
        ListItem item = new ListItem(about, end);
        item.getElement().setAttribute("data-test", String.valueOf(row.number()));
        return item;
    }

    private void propose(String pack, ProposalDraft proposal) {
        try {
            StoryRow row = proposing.begin(current.require(), pack, proposal);
            getUI().ifPresent(ui -> ui.navigate(ProposalView.PATH + row.number()));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }

    private void begin(String pack, StoryDraft story) {
        try {
            StoryRow row = stories.begin(current.require(), pack, story);
            getUI().ifPresent(ui -> ui.navigate(StoryView.PATH + row.number()));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }
}
