package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.StoryDraft;

/** What is said before the first step: the title, whose chair it is, and how it begins. */
class FrameForm extends Div {

    private final transient Edits edits;
    private final TextField title;
    private final ComboBox<String> topic = new ComboBox<>();
    private final ComboBox<String> role = new ComboBox<>();
    private final TextArea brief;
    private final PassagePicker cites;
    private final MultiSelectComboBox<String> facts;

    FrameForm(Edits edits) {
        this.edits = edits;
        StoryDraft story = edits.story();
        StorySource source = edits.source();
        addClassName("story-form");
        title = StoryWords.field("stories.title", story.title(), this::changed);
        title.setId("title");
        topic.setLabel(Messages.here("stories.topic"));
        topic.setItems(source.decisions().topics().keySet());
        topic.setItemLabelGenerator(source::topic);
        topic.setWidthFull();
        topic.setId("topic");
        topic.setValue(source.decisions().topics().containsKey(story.topic()) ? story.topic() : null);
        topic.addValueChangeListener(_ -> changed());
        role.setLabel(Messages.here("stories.role"));
        role.setHelperText(Messages.here("stories.role.help"));
        role.setItems(source.decisions().actors().keySet());
        role.setItemLabelGenerator(source::actor);
        role.setClearButtonVisible(true);
        role.setWidthFull();
        role.setValue(source.decisions().actors().containsKey(story.role()) ? story.role() : null);
        role.addValueChangeListener(_ -> changed());
        brief = StoryWords.area("stories.brief", story.brief(), this::changed);
        brief.setId("brief");
        brief.setMinRows(4);
        brief.setHelperText(Messages.here("stories.brief.help"));
        cites = new PassagePicker("stories.brief.cites", source, story.cites(), this::changed);
        cites.setId("brief-cites");
        facts = StoryWords.several(
                "stories.facts", source.pack().facts().keySet(), source::fact, story.facts(), this::changed);
        facts.setHelperText(Messages.here("stories.facts.help"));
        Div both = new Div(topic, role);
        both.addClassName("story-two");
        H2 heading = new H2(Messages.here("stories.frame"));
        heading.addClassName("sco-panel-title");
        add(heading, title, both, brief, cites, facts);
        story.step(story.start()).ifPresent(start -> add(begin(start)));
    }

    private Div begin(StepDraft start) {
        Div row = new Div(StoryWords.button("stories.frame.go", () -> edits.go(start.id())));
        row.addClassName("story-row");
        return row;
    }

    private void changed() {
        StoryDraft before = edits.story();
        edits.typed(new StoryDraft(
                before.id(),
                title.getValue(),
                topic.getValue() == null ? before.topic() : topic.getValue(),
                role.getValue() == null ? "" : role.getValue(),
                brief.getValue(),
                cites.chosen(),
                List.copyOf(facts.getValue()),
                before.start(),
                before.steps()));
    }
}
