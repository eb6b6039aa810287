package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.language.Messages;
import org.scostudy.scenario.model.Clause;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;

/** A clause that the proposal brings along: what it says, what it touches, what it weighs. */
class OwnClauseFields extends Div {

    private final transient ClauseDraft clause;
    private final TextField text;
    private final MultiSelectComboBox<String> matters;
    private final Select<Integer> weight = new Select<>();
    private final ComboBox<String> instead = new ComboBox<>();
    private final TextField dropping;
    private final TextField adding;
    private final PassagePicker cites;

    OwnClauseFields(ProposalEdits edits, ClauseDraft clause, int number, Runnable changed, Runnable removed) {
        this.clause = clause;
        addClassName("story-choice");
        setId(clause.id());
        String name = Messages.here("stories.clause", number);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        text = StoryWords.field("stories.clause.text", clause.text(), changed);
        text.setId("clause-text-" + number);
        text.setHelperText(Messages.here("stories.clause.text.help"));
        matters =
                StoryWords.several("stories.clause.matters", edits.matters(), edits::matter, clause.matters(), changed);
        matters.setId("clause-matters-" + number);
        weight.setLabel(Messages.here("stories.clause.weight"));
        weight.setItems(IntStream.rangeClosed(0, Clause.MOST_WEIGHT).boxed().toList());
        weight.setItemLabelGenerator(each -> Messages.here("stories.weight." + each));
        weight.setValue(clause.weight());
        weight.addValueChangeListener(_ -> changed.run());
        instead.setLabel(Messages.here("stories.clause.instead"));
        List<String> others =
                edits.clauses().stream().filter(id -> !id.equals(clause.id())).toList();
        instead.setItems(others);
        instead.setItemLabelGenerator(edits::clause);
        instead.setClearButtonVisible(true);
        instead.setValue(others.contains(clause.instead()) ? clause.instead() : null);
        instead.addValueChangeListener(_ -> changed.run());
        dropping = StoryWords.field("stories.clause.dropping", clause.dropping(), changed);
        dropping.setId("clause-dropping-" + number);
        adding = StoryWords.field("stories.clause.adding", clause.adding(), changed);
        adding.setId("clause-adding-" + number);
        cites = new PassagePicker("stories.clause.cites", edits.source(), clause.cites(), changed);
        cites.setId("clause-cites-" + number);
        Div head = new Div(new H3(name), OwnParts.remove(name, removed));
        head.addClassName("story-choice-head");
        Div both = new Div(weight, instead);
        both.addClassName("story-two");
        Div words = new Div(dropping, adding);
        words.addClassName("story-two");
        add(head, text, matters, both, words, cites);
    }

    ClauseDraft clause() {
        return new ClauseDraft(
                clause.id(),
                text.getValue(),
                List.copyOf(matters.getValue()),
                weight.getValue() == null ? 0 : weight.getValue(),
                instead.getValue() == null ? "" : instead.getValue(),
                dropping.getValue(),
                adding.getValue(),
                cites.chosen());
    }
}
