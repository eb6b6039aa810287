package org.scostudy.stories.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audiences;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryFile;
import org.scostudy.stories.draft.StoryTree;
import org.springframework.stereotype.Service;

/** What instructors do with stories, and the list of all that was written beside the packs. */
@Service
public class Storywriting extends Writing<StoryDraft> {

    private static final Form<StoryDraft> FORM = new Form<>() {
        @Override
        public StoryRow.Kind kind() {
            return StoryRow.Kind.STORY;
        }

        @Override
        public @Nullable StoryDraft read(String text) {
            return StoryFile.read("", text).story();
        }

        @Override
        public String write(StoryDraft draft) {
            return StoryTree.write(draft);
        }

        @Override
        public String id(StoryDraft draft) {
            return draft.id();
        }

        @Override
        public StoryDraft named(StoryDraft draft, String id) {
            return draft.named(id);
        }

        @Override
        public String title(StoryDraft draft) {
            return draft.title();
        }

        @Override
        public int size(StoryDraft draft) {
            return draft.steps().size();
        }
    };

    private final StoryTable table;
    private final StoryChecking checking;

    Storywriting(
            StoryTable table,
            StoryVersions versions,
            StoryShelves shelves,
            StoryChecking checking,
            Audiences audiences,
            Clock clock) {
        super(FORM, table, versions, shelves, audiences, clock);
        this.table = table;
        this.checking = checking;
    }

    @Override
    List<Remark> check(StoryRow row, StoryDraft draft) {
        return checking.of(row, draft);
    }

    /** Stories and proposals; the one that was changed last comes first. */
    public List<StoryRow> all(Learner person) {
        mayWrite(person);
        return table.all();
    }

    /** How often each was begun, by {@link StoryRow#ref}. */
    public Map<String, Integer> plays(Learner person) {
        mayWrite(person);
        return table.plays(
                table.told().stream().map(StoryRow::material).distinct().toList());
    }
}
