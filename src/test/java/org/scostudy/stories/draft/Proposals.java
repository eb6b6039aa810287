package org.scostudy.stories.draft;

import java.util.List;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.stories.draft.ProposalDraft.ClauseDraft;
import org.scostudy.stories.draft.ProposalDraft.InterestDraft;

/** Proposals for tests. */
public final class Proposals {

    private Proposals() {}

    /** One of the pack under another name. */
    public static ProposalDraft of(String known) {
        Proposal proposal = BuiltIn.DECISIONS.proposal(known);
        return new ProposalDraft(
                "copied",
                proposal.topic(),
                "Copied",
                proposal.brief(),
                proposal.aim(),
                proposal.sponsors(),
                proposal.hosts(),
                proposal.clauses(),
                proposal.remedies(),
                proposal.seats(),
                proposal.guests(),
                proposal.twists(),
                proposal.cites(),
                proposal.facts(),
                proposal.reported().text(),
                proposal.reported().cites(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same that says other clauses. */
    public static ProposalDraft saying(ProposalDraft draft, List<String> clauses) {
        return draft.saying(clauses, draft.remedies());
    }

    public static ClauseDraft clause(String id, String matter) {
        return new ClauseDraft(
                id,
                "a clause of our own",
                matter.isEmpty() ? List.of() : List.of(matter),
                2,
                "",
                "Leave it out.",
                "Put it in.",
                List.of("intro.1"));
    }

    public static InterestDraft interest(String id, String holder, String matter, String side, String strength) {
        return new InterestDraft(
                id, holder, matter, side, strength, "", "", List.of(), "", "It says so.", List.of("intro.1"));
    }
}
