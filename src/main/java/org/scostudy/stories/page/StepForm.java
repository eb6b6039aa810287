package org.scostudy.stories.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.ChoiceDraft;
import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.TableDraft;

/** One step: how things stand, and what is to be done there. */
class StepForm extends Div {

    /** As many as the player has keys for. */
    private static final int MOST_CHOICES = 8;

    private final transient Edits edits;
    private final transient StepDraft step;
    private final Select<StepDraft.Kind> kind = new Select<>();
    private final TextArea situation;
    private final PassagePicker cites;
    private final TableFields table;
    private final List<ChoiceForm> choices = new ArrayList<>();
    private final TextArea question;
    private final TextArea explanation;
    private final NextField next;
    private final Select<String> outcome = new Select<>();
    private final TextArea debrief;

    StepForm(Edits edits, StepDraft step) {
        this.edits = edits;
        this.step = step;
        addClassName("story-form");
        kind.setLabel(Messages.here("stories.kind"));
        kind.setItems(StepDraft.Kind.values());
        kind.setItemLabelGenerator(each -> Messages.here("stories.kind." + NextField.word(each)));
        kind.setValue(step.kind());
        kind.setId("kind");
        kind.addValueChangeListener(_ -> turned());
        situation = StoryWords.area("stories.situation", step.situation(), this::changed);
        situation.setId("situation");
        situation.setMinRows(3);
        situation.setHelperText(Messages.here("stories.situation.help"));
        cites = new PassagePicker("stories.situation.cites", edits.source(), step.cites(), this::changed);
        boolean predicts = step.kind() == StepDraft.Kind.PREDICT;
        table = new TableFields(edits.source(), step.table(), predicts, this::changed);
        question = StoryWords.area("stories.question", step.question(), this::changed);
        explanation = StoryWords.area("stories.explanation", step.explanation(), this::changed);
        explanation.setHelperText(Messages.here("stories.explanation.help"));
        next = new NextField(
                edits,
                step.id(),
                step.next(),
                _ -> changed(),
                fresh -> edits.reshaped(
                        edits.story()
                                .changed(step.id(), _ -> step().to(fresh.id()))
                                .and(fresh),
                        "next"));
        next.named("next");
        outcome.setLabel(Messages.here("stories.outcome"));
        outcome.setItems(StepDraft.OUTCOMES);
        outcome.setItemLabelGenerator(word -> Messages.here("stories.outcome." + word));
        outcome.setValue(StepDraft.OUTCOMES.contains(step.outcome()) ? step.outcome() : null);
        outcome.setId("outcome");
        outcome.addValueChangeListener(_ -> changed());
        debrief = StoryWords.area("stories.debrief", step.debrief(), this::changed);
        debrief.setId("debrief");
        debrief.setHelperText(Messages.here("stories.debrief.help"));
        H2 title = new H2(Messages.here("stories.step", edits.number(step.id())));
        title.addClassName("sco-panel-title");
        add(title, leadsHere(), kind, situation, cites);
        add(onTheTable(predicts));
        switch (step.kind()) {
            case CHOOSE -> addChoices();
            case PREDICT -> add(question, explanation, next);
            case END -> add(outcome, debrief);
        }
        add(tools());
    }

    private Paragraph leadsHere() {
        Set<Integer> from = edits.story().steps().stream()
                .filter(other -> other.leadsTo().contains(step.id()))
                .map(other -> edits.number(other.id()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        boolean start = edits.story().start().equals(step.id());
        Paragraph words = new Paragraph(Messages.here(
                start ? "stories.leads-here.start" : from.isEmpty() ? "stories.leads-here.none" : "stories.leads-here",
                from.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        words.addClassName("sco-soft");
        return words;
    }

    private Component onTheTable(boolean predicts) {
        NativeDetails details = new NativeDetails(Messages.here("stories.table"));
        details.setContent(table);
        details.setOpen(predicts || step.table() != null);
        return details;
    }

    private void addChoices() {
        for (int at = 0; at < step.choices().size(); at++) {
            ChoiceForm form = new ChoiceForm(edits, step, at, place(at));
            choices.add(form);
            add(form);
        }
        NativeButton more = StoryWords.button("stories.choice.add", () -> {
            List<ChoiceDraft> longer = new ArrayList<>(step().choices());
            longer.add(ChoiceDraft.empty(freeId(longer)));
            reshape(step().choosing(longer), "label-" + (longer.size() - 1));
        });
        more.setId("add-choice");
        more.setVisible(step.choices().size() < MOST_CHOICES);
        add(more);
    }

    private static String freeId(List<ChoiceDraft> choices) {
        Set<String> taken = choices.stream().map(ChoiceDraft::id).collect(Collectors.toSet());
        int number = choices.size();
        String id;
        do {
            id = number < 26 ? String.valueOf((char) ('a' + number)) : "c" + number;
            number++;
        } while (taken.contains(id));
        return id;
    }

    private ChoiceForm.Place place(int at) {
        return new ChoiceForm.Place() {
            @Override
            public void changed() {
                StepForm.this.changed();
            }

            @Override
            public void begun(StepDraft fresh) {
                StepDraft leading = step().choice(at, choice -> choice.to(fresh.id()));
                edits.reshaped(edits.story().changed(step.id(), _ -> leading).and(fresh), "next-" + at);
            }

            @Override
            public void moveUp() {
                List<ChoiceDraft> moved = new ArrayList<>(step().choices());
                moved.add(at - 1, moved.remove(at));
                reshape(step().choosing(moved), "label-" + (at - 1));
            }

            @Override
            public void remove() {
                List<ChoiceDraft> fewer = new ArrayList<>(step().choices());
                fewer.remove(at);
                reshape(step().choosing(fewer), "add-choice");
            }
        };
    }

    private Div tools() {
        NativeButton play = StoryWords.button("stories.play-here", () -> edits.play(step.id()));
        play.setId("play-here");
        NativeButton start = StoryWords.button(
                "stories.make-start", () -> edits.reshaped(edits.story().from(step.id()), "situation"));
        start.addClassName("sco-button-plain");
        start.setVisible(!edits.story().start().equals(step.id()));
        NativeButton remove = StoryWords.button(
                "stories.remove-step", () -> edits.reshaped(edits.story().without(step.id()), ""));
        remove.addClassName("sco-button-plain");
        remove.setId("remove-step");
        Div tools = new Div(play, start, remove);
        tools.addClassName("story-row");
        return tools;
    }

    private void changed() {
        edits.typed(edits.story().changed(step.id(), _ -> step()));
    }

    private void reshape(StepDraft changed, String focus) {
        edits.reshaped(edits.story().changed(step.id(), _ -> changed), focus);
    }

    /** Another thing is to be done there: it gets the places that it needs. */
    private void turned() {
        StepDraft.Kind now = kind.getValue();
        StepDraft read = step();
        StepDraft empty = StepDraft.empty(step.id(), now);
        TableDraft laid = read.table() == null ? empty.table() : read.table();
        reshape(
                new StepDraft(
                        read.id(),
                        now,
                        read.situation(),
                        read.cites(),
                        laid,
                        read.choices().isEmpty() ? empty.choices() : read.choices(),
                        read.question(),
                        read.explanation(),
                        read.next(),
                        read.outcome(),
                        read.debrief()),
                "situation");
    }

    /** As it stands in the fields. */
    private StepDraft step() {
        return new StepDraft(
                step.id(),
                step.kind(),
                situation.getValue(),
                cites.chosen(),
                table.table(),
                choices.isEmpty()
                        ? step.choices()
                        : choices.stream().map(ChoiceForm::choice).toList(),
                question.getValue(),
                explanation.getValue(),
                next.chosen(),
                said(outcome.getValue(), step.outcome()),
                debrief.getValue());
    }

    private static String said(@Nullable String chosen, String before) {
        return chosen == null ? before : chosen;
    }

    /** Goes on with a field of the form. */
    static void focus(HasElement form, String field) {
        if (!field.isEmpty()) {
            form.getElement().executeJs("""
                    const field = this.querySelector('#' + $0);
                    if (field) field.focus();
                    """, field);
        }
    }
}
