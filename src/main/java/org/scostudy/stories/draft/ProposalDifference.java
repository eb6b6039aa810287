package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.scostudy.language.Message;

/** What became of a proposal between two of its versions. */
public final class ProposalDifference {

    private ProposalDifference() {}

    public static List<Message> between(ProposalDraft before, ProposalDraft after) {
        List<Message> found = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            found.add(Message.of("stories.difference.title", before.title(), after.title()));
        }
        if (!frame(before).equals(frame(after))) {
            found.add(Message.of("stories.difference.proposal"));
        }
        parts(
                before.ownClauses(),
                after.ownClauses(),
                ProposalDraft.ClauseDraft::id,
                ProposalDraft.ClauseDraft::text,
                "stories.difference.clause",
                found);
        parts(
                before.ownInterests(),
                after.ownInterests(),
                ProposalDraft.InterestDraft::id,
                ProposalDraft.InterestDraft::text,
                "stories.difference.interest",
                found);
        parts(
                before.ownMatters(),
                after.ownMatters(),
                ProposalDraft.MatterDraft::id,
                ProposalDraft.MatterDraft::text,
                "stories.difference.matter",
                found);
        return found;
    }

    private static ProposalDraft frame(ProposalDraft draft) {
        ProposalDraft bare = draft.named("").bringing(List.of(), List.of(), List.of());
        return new ProposalDraft(
                "",
                bare.topic(),
                "",
                bare.brief(),
                bare.aim(),
                bare.sponsors(),
                bare.hosts(),
                bare.clauses(),
                bare.remedies(),
                bare.seats(),
                bare.guests(),
                bare.twists(),
                bare.cites(),
                bare.facts(),
                bare.reported(),
                bare.reportedCites(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What came and what became another is named by its words now; what is gone, by its words then. */
    private static <P> void parts(
            List<P> before,
            List<P> after,
            Function<P, String> id,
            Function<P, String> words,
            String key,
            List<Message> found) {
        for (P part : after) {
            P old = find(before, id, id.apply(part));
            if (!Objects.equals(old, part)) {
                found.add(Message.of(key, Beginning.of(words.apply(part)), old == null ? 1 : 2));
            }
        }
        for (P part : before) {
            if (find(after, id, id.apply(part)) == null) {
                found.add(Message.of(key, Beginning.of(words.apply(part)), 0));
            }
        }
    }

    private static <P> @org.jspecify.annotations.Nullable P find(List<P> parts, Function<P, String> id, String name) {
        return parts.stream()
                .filter(part -> id.apply(part).equals(name))
                .findFirst()
                .orElse(null);
    }
}
