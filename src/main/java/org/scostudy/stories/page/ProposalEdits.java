package org.scostudy.stories.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.stories.draft.Beginning;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;

/** The proposal that is being written, for the forms that write parts of it. */
interface ProposalEdits {

    StorySource source();

    ProposalDraft draft();

    /** Something was typed; the form goes on as it is. */
    void typed(ProposalDraft changed);

    /**
     * Something changed by which the form looks otherwise.
     *
     * @param focus id of the field that one goes on with
     */
    void reshaped(ProposalDraft changed, String focus);

    /** Those of its own first. */
    default List<String> clauses() {
        return Stream.concat(
                        draft().ownClauses().stream().map(ClauseDraft::id),
                        source().decisions().clauses().keySet().stream())
                .toList();
    }

    default String clause(String id) {
        return draft().ownClauses().stream()
                .filter(clause -> clause.id().equals(id))
                .map(clause -> clause.text().isBlank() ? id : Beginning.of(clause.text()))
                .findFirst()
                .orElseGet(() -> source().clause(id));
    }

    /** Those of its own first. */
    default List<String> matters() {
        List<String> all = new ArrayList<>(
                draft().ownMatters().stream().map(ProposalDraft.MatterDraft::id).toList());
        all.addAll(source().decisions().matters().keySet());
        return all;
    }

    default String matter(String id) {
        return draft().ownMatters().stream()
                .filter(matter -> matter.id().equals(id))
                .map(matter -> matter.text().isBlank() ? id : matter.text())
                .findFirst()
                .orElseGet(() -> source().decisions().matters().getOrDefault(id, id));
    }

    /** Members, others with a view, and groups of members. */
    default List<String> holders() {
        List<String> all = new ArrayList<>(source().decisions().actors().keySet());
        all.addAll(source().decisions().groups().keySet());
        return all;
    }

    default String holder(String id) {
        return source().decisions().groups().containsKey(id) ? id.replace('-', ' ') : source().actor(id);
    }
}
