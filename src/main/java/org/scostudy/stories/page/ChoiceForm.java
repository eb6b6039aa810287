package org.scostudy.stories.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.IntStream;
import org.scostudy.language.Messages;
import org.scostudy.scenario.story.Choice;
import org.scostudy.stories.draft.ChoiceDraft;
import org.scostudy.stories.draft.Gaps;
import org.scostudy.stories.draft.StepDraft;

/** Something that can be done at a step: its words, what follows, what it is worth, and where it leads. */
class ChoiceForm extends Div {

    private final transient ChoiceDraft choice;
    private final TextArea label;
    private final TextArea consequence;
    private final Select<Integer> score = new Select<>();
    private final PassagePicker cites;
    private final NextField next;
    private final TableFields after;

    /** What can be done with it as a whole. */
    interface Place {

        void changed();

        /** It leads to a step that is to be. */
        void begun(StepDraft fresh);

        void moveUp();

        void remove();
    }

    ChoiceForm(Edits edits, StepDraft step, int at, Place place) {
        choice = step.choices().get(at);
        addClassName("story-choice");
        getElement().setAttribute("role", "group");
        String name = Messages.here("stories.choice", Gaps.letter(at));
        getElement().setAttribute("aria-label", name);
        label = StoryWords.area("stories.choice.label", choice.label(), place::changed);
        label.setId("label-" + at);
        label.setMinRows(1);
        consequence = StoryWords.area("stories.choice.consequence", choice.consequence(), place::changed);
        consequence.setId("consequence-" + at);
        cites = new PassagePicker("stories.choice.cites", edits.source(), choice.cites(), place::changed);
        cites.setId("cites-" + at);
        score.setLabel(Messages.here("stories.choice.score"));
        score.setItems(IntStream.rangeClosed(0, Choice.MOST).boxed().toList());
        score.setItemLabelGenerator(points -> Messages.here("stories.points." + points));
        score.setValue(choice.score());
        score.setId("score-" + at);
        score.addValueChangeListener(_ -> place.changed());
        next = new NextField(edits, step.id(), choice.next(), _ -> place.changed(), place::begun);
        next.named("next-" + at);
        after = new TableFields(edits.source(), choice.after(), false, place::changed);
        NativeDetails table = new NativeDetails(Messages.here("stories.choice.table"));
        table.setContent(after);
        table.setOpen(choice.after() != null);
        Div both = new Div(score, cites);
        both.addClassName("story-two");
        add(head(name, at, place), label, consequence, both, next, table);
    }

    private static Div head(String name, int at, Place place) {
        NativeButton up = StoryWords.button("stories.choice.up", place::moveUp);
        up.addClassName("sco-button-plain");
        up.setVisible(at > 0);
        up.getElement().setAttribute("aria-label", Messages.here("stories.choice.up.of", name));
        NativeButton remove = StoryWords.button("stories.choice.remove", place::remove);
        remove.addClassName("sco-button-plain");
        remove.getElement().setAttribute("aria-label", Messages.here("stories.choice.remove.of", name));
        Div tools = new Div(up, remove);
        tools.addClassName("story-row");
        Div head = new Div(new H3(name), tools);
        head.addClassName("story-choice-head");
        return head;
    }

    ChoiceDraft choice() {
        return new ChoiceDraft(
                choice.id(),
                label.getValue(),
                consequence.getValue(),
                score.getValue() == null ? 0 : score.getValue(),
                cites.chosen(),
                next.chosen(),
                after.table());
    }
}
