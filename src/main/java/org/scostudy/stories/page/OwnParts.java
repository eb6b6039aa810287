package org.scostudy.stories.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;
import org.scostudy.stories.draft.ProposalDraft.MatterDraft;

/** What a proposal brings along: clauses, what members want of them, and matters that the decision model does not know. */
class OwnParts extends Div {

    private final transient ProposalEdits edits;
    private final transient List<OwnClauseFields> clauses = new ArrayList<>();
    private final transient List<OwnInterestFields> interests = new ArrayList<>();
    private final transient List<TextField> matters = new ArrayList<>();

    OwnParts(ProposalEdits edits) {
        this.edits = edits;
        addClassName("story-form");
        ProposalDraft draft = edits.draft();
        Section ofClauses = part("stories.clauses");
        for (ClauseDraft clause : draft.ownClauses()) {
            OwnClauseFields fields =
                    new OwnClauseFields(edits, clause, clauses.size() + 1, this::changed, () -> without(clause.id()));
            clauses.add(fields);
            ofClauses.add(fields);
        }
        ofClauses.add(more("stories.clause.add", "add-clause", () -> {
            List<ClauseDraft> longer = new ArrayList<>(clauses());
            longer.add(new ClauseDraft(now().newId("clause"), "", List.of(), 1, "", "", "", List.of()));
            reshape(matters(), longer, interests(), "clause-text-" + longer.size());
        }));
        Section ofInterests = part("stories.interests");
        for (InterestDraft interest : draft.ownInterests()) {
            OwnInterestFields fields = new OwnInterestFields(
                    edits, interest, interests.size() + 1, this::changed, () -> without(interest.id()));
            interests.add(fields);
            ofInterests.add(fields);
        }
        ofInterests.add(more("stories.interest.add", "add-interest", () -> {
            List<InterestDraft> longer = new ArrayList<>(interests());
            longer.add(
                    new InterestDraft(now().newId("interest"), "", "", "", "", "", "", List.of(), "", "", List.of()));
            reshape(matters(), clauses(), longer, "interest-holder-" + longer.size());
        }));
        Section ofMatters = part("stories.matters");
        for (MatterDraft matter : draft.ownMatters()) {
            TextField words = StoryWords.field("stories.matter", matter.text(), this::changed);
            words.setId("matter-" + (matters.size() + 1));
            matters.add(words);
            Div row = new Div(words, remove(Messages.here("stories.matter"), () -> without(matter.id())));
            row.addClassName("story-row");
            row.setId(matter.id());
            ofMatters.add(row);
        }
        ofMatters.add(more("stories.matter.add", "add-matter", () -> {
            List<MatterDraft> longer = new ArrayList<>(matters());
            longer.add(new MatterDraft(now().newId("matter"), ""));
            reshape(longer, clauses(), interests(), "matter-" + longer.size());
        }));
        add(ofClauses, ofInterests, ofMatters);
    }

    private static Section part(String key) {
        H2 title = new H2(Messages.here(key));
        title.addClassName("sco-panel-title");
        Paragraph what = new Paragraph(Messages.here(key + ".what"));
        what.addClassName("sco-soft");
        Section part = new Section(title, what);
        part.addClassNames("sco-panel", "story-form");
        return part;
    }

    private static NativeButton more(String key, String id, Runnable wish) {
        NativeButton more = StoryWords.button(key, wish);
        more.setId(id);
        return more;
    }

    static NativeButton remove(String name, Runnable wish) {
        NativeButton remove = StoryWords.button("stories.choice.remove", wish);
        remove.addClassName("sco-button-plain");
        remove.getElement().setAttribute("aria-label", Messages.here("stories.choice.remove.of", name));
        return remove;
    }

    private List<ClauseDraft> clauses() {
        return clauses.stream().map(OwnClauseFields::clause).toList();
    }

    private List<InterestDraft> interests() {
        return interests.stream().map(OwnInterestFields::interest).toList();
    }

    private List<MatterDraft> matters() {
        List<MatterDraft> before = edits.draft().ownMatters();
        List<MatterDraft> now = new ArrayList<>();
        for (int at = 0; at < matters.size(); at++) {
            now.add(new MatterDraft(before.get(at).id(), matters.get(at).getValue()));
        }
        return now;
    }

    private ProposalDraft now() {
        return edits.draft().bringing(matters(), clauses(), interests());
    }

    private void changed() {
        edits.typed(now());
    }

    private void reshape(
            List<MatterDraft> matters, List<ClauseDraft> clauses, List<InterestDraft> interests, String focus) {
        edits.reshaped(edits.draft().bringing(matters, clauses, interests), focus);
    }

    /** What is taken away is also taken out of the text. */
    private void without(String id) {
        ProposalDraft draft = now();
        edits.reshaped(
                draft.bringing(
                                draft.ownMatters().stream()
                                        .filter(each -> !each.id().equals(id))
                                        .toList(),
                                draft.ownClauses().stream()
                                        .filter(each -> !each.id().equals(id))
                                        .toList(),
                                draft.ownInterests().stream()
                                        .filter(each -> !each.id().equals(id))
                                        .toList())
                        .saying(without(draft.clauses(), id), without(draft.remedies(), id)),
                "");
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(each -> !each.equals(id)).toList();
    }
}
