package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;

/** What somebody at the table wants or minds: whose it is, of what, how strong, and what it rests on. */
class OwnInterestFields extends Div {

    private static final List<String> SIDES = List.of("for", "against");
    private static final List<String> STRENGTHS = List.of("slight", "clear", "vital");

    private final transient InterestDraft interest;
    private final ComboBox<String> holder;
    private final ComboBox<String> matter;
    private final Select<String> side = new Select<>();
    private final Select<String> strength = new Select<>();
    private final ComboBox<String> when;
    private final MultiSelectComboBox<String> easedBy;
    private final TextField text;
    private final PassagePicker cites;

    OwnInterestFields(ProposalEdits edits, InterestDraft interest, int number, Runnable changed, Runnable removed) {
        this.interest = interest;
        addClassName("story-choice");
        setId(interest.id());
        String name = Messages.here("stories.interest", number);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        holder = box("stories.interest.holder", edits.holders(), edits::holder, interest.holder(), changed);
        holder.setId("interest-holder-" + number);
        matter = box("stories.interest.matter", edits.matters(), edits::matter, interest.matter(), changed);
        matter.setId("interest-matter-" + number);
        select(side, "stories.interest.side", SIDES, interest.side(), changed);
        side.setId("interest-side-" + number);
        select(strength, "stories.interest.strength", STRENGTHS, interest.strength(), changed);
        strength.setId("interest-strength-" + number);
        when = box(
                "stories.interest.when",
                edits.source().decisions().circumstances().keySet(),
                edits.source()::circumstance,
                interest.when(),
                changed);
        when.setClearButtonVisible(true);
        easedBy = StoryWords.several(
                "stories.interest.eased-by", edits.matters(), edits::matter, interest.easedBy(), changed);
        text = StoryWords.field("stories.interest.text", interest.text(), changed);
        text.setId("interest-text-" + number);
        text.setHelperText(Messages.here("stories.interest.text.help"));
        cites = new PassagePicker("stories.interest.cites", edits.source(), interest.cites(), changed);
        cites.setId("interest-cites-" + number);
        Div head = new Div(new H3(name), OwnParts.remove(name, removed));
        head.addClassName("story-choice-head");
        add(head, two(holder, matter), two(side, strength), text, cites, two(when, easedBy));
    }

    private static Div two(com.vaadin.flow.component.Component one, com.vaadin.flow.component.Component other) {
        Div both = new Div(one, other);
        both.addClassName("story-two");
        return both;
    }

    private static ComboBox<String> box(
            String key, Collection<String> ids, UnaryOperator<String> said, String chosen, Runnable changed) {
        ComboBox<String> box = new ComboBox<>();
        box.setLabel(Messages.here(key));
        box.setItems(ids);
        box.setItemLabelGenerator(said::apply);
        box.setValue(ids.contains(chosen) ? chosen : null);
        box.addValueChangeListener(_ -> changed.run());
        return box;
    }

    private static void select(Select<String> select, String key, List<String> words, String chosen, Runnable changed) {
        select.setLabel(Messages.here(key));
        select.setItems(words);
        select.setItemLabelGenerator(word -> Messages.here(key + "." + word));
        select.setValue(words.contains(chosen) ? chosen : null);
        select.addValueChangeListener(_ -> changed.run());
    }

    InterestDraft interest() {
        return new InterestDraft(
                interest.id(),
                said(holder.getValue()),
                said(matter.getValue()),
                said(side.getValue()),
                said(strength.getValue()),
                said(when.getValue()),
                interest.concerns(),
                List.copyOf(easedBy.getValue()),
                interest.basis(),
                text.getValue(),
                cites.chosen());
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
