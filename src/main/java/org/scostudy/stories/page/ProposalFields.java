package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.language.Messages;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Actor;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.stories.draft.ProposalDraft;

/** The proposal itself: what it is about, who puts it forward, what it says, and who sits at the table. */
class ProposalFields extends Div {

    private final transient ProposalEdits edits;
    private final TextField title;
    private final ComboBox<String> topic = new ComboBox<>();
    private final TextArea brief;
    private final TextField aim;
    private final MultiSelectComboBox<String> sponsors;
    private final MultiSelectComboBox<String> hosts;
    private final MultiSelectComboBox<String> clauses;
    private final MultiSelectComboBox<String> remedies;
    private final MultiSelectComboBox<String> seats;
    private final MultiSelectComboBox<String> guests;
    private final MultiSelectComboBox<String> twists;
    private final PassagePicker cites;
    private final MultiSelectComboBox<String> facts;
    private final TextArea reported;
    private final PassagePicker reportedCites;

    ProposalFields(ProposalEdits edits) {
        this.edits = edits;
        ProposalDraft draft = edits.draft();
        StorySource source = edits.source();
        Decisions model = source.decisions();
        addClassName("story-form");
        title = StoryWords.field("stories.title", draft.title(), this::changed);
        title.setId("title");
        title.setHelperText(Messages.here("stories.proposal.names"));
        topic.setLabel(Messages.here("stories.topic"));
        topic.setItems(model.topics().keySet());
        topic.setItemLabelGenerator(source::topic);
        topic.setWidthFull();
        topic.setId("topic");
        topic.setValue(model.topics().containsKey(draft.topic()) ? draft.topic() : null);
        topic.addValueChangeListener(_ -> changed());
        brief = StoryWords.area("stories.proposal.brief", draft.brief(), this::changed);
        brief.setId("brief");
        aim = StoryWords.field("stories.proposal.aim", draft.aim(), this::changed);
        aim.setId("aim");
        sponsors = actors("stories.proposal.sponsors", model.members(), draft.sponsors());
        sponsors.setId("sponsors");
        hosts = actors("stories.proposal.hosts", model.members(), draft.hosts());
        hosts.setHelperText(Messages.here("stories.proposal.hosts.help"));
        clauses = StoryWords.several(
                "stories.proposal.clauses", edits.clauses(), edits::clause, draft.clauses(), this::changed);
        clauses.setId("clauses");
        clauses.setHelperText(Messages.here("stories.proposal.clauses.help"));
        remedies = StoryWords.several(
                "stories.proposal.remedies", edits.clauses(), edits::clause, draft.remedies(), this::changed);
        List<String> others = model.actors().values().stream()
                .filter(actor -> !actor.votes())
                .map(Actor::id)
                .toList();
        guests = actors("stories.proposal.guests", others, draft.guests());
        seats = StoryWords.several(
                "stories.proposal.seats",
                Stream.of(List.of(Proposal.CHAIR, Proposal.SPONSOR, Rule.HOST), model.members(), draft.guests())
                        .flatMap(List::stream)
                        .toList(),
                this::seat,
                draft.seats(),
                this::changed);
        seats.setId("seats");
        twists = StoryWords.several(
                "stories.proposal.twists",
                model.twists().keySet(),
                id -> model.twists().containsKey(id) ? model.twist(id).title() : id,
                draft.twists(),
                this::changed);
        twists.setId("twists");
        twists.setHelperText(Messages.here("stories.proposal.twists.help"));
        cites = new PassagePicker("stories.brief.cites", source, draft.cites(), this::changed);
        cites.setId("proposal-cites");
        facts = StoryWords.several(
                "stories.facts", source.pack().facts().keySet(), source::fact, draft.facts(), this::changed);
        facts.setId("facts");
        facts.setHelperText(Messages.here("stories.facts.help"));
        reported = StoryWords.area("stories.proposal.reported", draft.reported(), this::changed);
        reported.setId("reported");
        reported.setHelperText(Messages.here("stories.proposal.reported.help"));
        reportedCites =
                new PassagePicker("stories.proposal.reported.cites", source, draft.reportedCites(), this::changed);
        reportedCites.setId("reported-cites");
        add(
                title,
                topic,
                brief,
                cites,
                aim,
                two(sponsors, hosts),
                clauses,
                remedies,
                two(seats, guests),
                twists,
                facts,
                reported,
                reportedCites);
    }

    private static Div two(MultiSelectComboBox<String> one, MultiSelectComboBox<String> other) {
        Div both = new Div(one, other);
        both.addClassName("story-two");
        return both;
    }

    private MultiSelectComboBox<String> actors(String key, List<String> ids, List<String> chosen) {
        return StoryWords.several(key, ids, edits.source()::actor, chosen, this::changed);
    }

    private String seat(String id) {
        return switch (id) {
            case Proposal.CHAIR -> Messages.here("stories.seat.chair");
            case Proposal.SPONSOR -> Messages.here("stories.seat.sponsor");
            case Rule.HOST -> Messages.here("stories.seat.host");
            default -> edits.source().actor(id);
        };
    }

    private void changed() {
        ProposalDraft before = edits.draft();
        edits.typed(new ProposalDraft(
                before.id(),
                topic.getValue() == null ? before.topic() : topic.getValue(),
                title.getValue(),
                brief.getValue(),
                aim.getValue(),
                chosen(sponsors),
                chosen(hosts),
                chosen(clauses),
                chosen(remedies),
                chosen(seats),
                chosen(guests),
                chosen(twists),
                cites.chosen(),
                chosen(facts),
                reported.getValue(),
                reportedCites.chosen(),
                before.ownMatters(),
                before.ownClauses(),
                before.ownInterests()));
    }

    private static List<String> chosen(MultiSelectComboBox<String> box) {
        return new ArrayList<>(box.getValue());
    }
}
