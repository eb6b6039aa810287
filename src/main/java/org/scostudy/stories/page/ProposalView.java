package org.scostudy.stories.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.stories.desk.ProposalChecking;
import org.scostudy.stories.desk.Proposing;
import org.scostudy.stories.draft.ProposalDifference;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;
import org.scostudy.stories.draft.ProposalDraft.MatterDraft;

/** A proposal written, with the clauses and interests that it brings along; where everybody stands is seen at once. */
@Route("teach/proposals/:proposal")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class ProposalView extends WritingPage<ProposalDraft> implements ProposalEdits {

    static final String PATH = "teach/proposals/";

    private final ProposalChecking checking;
    private final Section frame = new Section();
    private final Div own = new Div();
    private final OutlookPanel outlook = new OutlookPanel();
    private final RemarksPanel remarks = new RemarksPanel(this::go);

    ProposalView(WritingDesk desk, Proposing proposing, ProposalChecking checking) {
        super(desk, proposing, "proposal");
        this.checking = checking;
        frame.addClassName("sco-panel");
        Div form = new Div(frame, own);
        form.addClassName("sco-stories");
        form.setId("form");
        Div side = new Div(outlook, remarks);
        side.addClassName("story-side");
        Div both = new Div(form, side);
        both.addClassNames("story-desk", "story-desk-turned");
        compose(List.of(), both);
    }

    @Override
    void opened(BeforeEnterEvent event) {
        frame.removeAll();
        own.removeAll();
    }

    @Override
    List<Message> differences(ProposalDraft before, ProposalDraft after) {
        return ProposalDifference.between(before, after);
    }

    @Override
    void fill(String focus) {
        frame.removeAll();
        own.removeAll();
        if (reading() != null) {
            H2 title = new H2(text("stories.proposal"));
            title.addClassName("sco-panel-title");
            frame.add(title, new ProposalFields(this));
            own.add(new OwnParts(this));
            StepForm.focus(this, focus);
        }
        look();
    }

    @Override
    void look() {
        ProposalDraft now = draft();
        heading().setText(now.title().isBlank() ? text("stories.proposal.untitled") : now.title());
        StorySource known = reading();
        if (known != null) {
            outlook.show(checking.outlook(row(), now), known);
        }
        List<String> places = places(now);
        remarks.show(checking.of(row(), now), this::named, places::indexOf);
    }

    /** In the order of the page. */
    private static List<String> places(ProposalDraft draft) {
        return Stream.of(
                        draft.ownClauses().stream().map(ClauseDraft::id),
                        draft.ownInterests().stream().map(InterestDraft::id),
                        draft.ownMatters().stream().map(MatterDraft::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private String named(@Nullable String place) {
        ProposalDraft now = draft();
        if (place == null) {
            return text("stories.proposal");
        }
        int clause = now.ownClauses().stream().map(ClauseDraft::id).toList().indexOf(place);
        int interest =
                now.ownInterests().stream().map(InterestDraft::id).toList().indexOf(place);
        return clause >= 0
                ? text("stories.clause", clause + 1)
                : interest >= 0 ? text("stories.interest", interest + 1) : text("stories.matter");
    }

    private void go(@Nullable String place) {
        getElement().executeJs("""
                const part = $0 ? document.getElementById($0) : this.querySelector('#title');
                if (part) part.scrollIntoView({ block: 'center' });
                const field = part && (part.querySelector('input, textarea') || part);
                if (field) field.focus();
                """, place == null ? "" : place);
    }

    @Override
    public StorySource source() {
        StorySource known = reading();
        if (known == null) {
            throw new IllegalStateException("nothing is written without its reading");
        }
        return known;
    }

    @Override
    public ProposalDraft draft() {
        return written();
    }

    @Override
    public void typed(ProposalDraft changed) {
        change(changed);
    }

    @Override
    public void reshaped(ProposalDraft changed, String focus) {
        rebuild(changed, focus);
    }
}
