package org.scostudy.stories.desk;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.audience.Audiences;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalFile;
import org.scostudy.stories.draft.Remark;
import org.springframework.stereotype.Service;

/** What instructors do with proposals for the decision model of a pack. */
@Service
public class Proposing extends Writing<ProposalDraft> {

    private static final Form<ProposalDraft> FORM = new Form<>() {
        @Override
        public StoryRow.Kind kind() {
            return StoryRow.Kind.PROPOSAL;
        }

        @Override
        public @Nullable ProposalDraft read(String text) {
            return ProposalFile.read("", text).proposal();
        }

        @Override
        public String write(ProposalDraft draft) {
            return ProposalFile.write(draft);
        }

        @Override
        public String id(ProposalDraft draft) {
            return draft.id();
        }

        @Override
        public ProposalDraft named(ProposalDraft draft, String id) {
            return draft.named(id);
        }

        @Override
        public String title(ProposalDraft draft) {
            return draft.title();
        }

        @Override
        public int size(ProposalDraft draft) {
            return draft.clauses().size();
        }
    };

    private final ProposalChecking checking;

    Proposing(
            StoryTable table,
            StoryVersions versions,
            StoryShelves shelves,
            ProposalChecking checking,
            Audiences audiences,
            Clock clock) {
        super(FORM, table, versions, shelves, audiences, clock);
        this.checking = checking;
    }

    @Override
    List<Remark> check(StoryRow row, ProposalDraft draft) {
        return checking.of(row, draft);
    }

    @Override
    Set<String> known(String pack) {
        return checking.decisions(pack)
                .map(Decisions::proposals)
                .map(proposals -> proposals.keySet())
                .orElse(Set.of());
    }
}
