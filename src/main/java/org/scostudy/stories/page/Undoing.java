package org.scostudy.stories.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.scostudy.stories.draft.StoryDraft;

/** What the story was before, as long as the page is open. */
final class Undoing {

    private static final int MOST = 200;

    private final Deque<StoryDraft> before = new ArrayDeque<>();
    private final Deque<StoryDraft> after = new ArrayDeque<>();

    /** The story is about to change; what was undone is past. */
    void keep(StoryDraft now) {
        before.push(now);
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
    }

    void clear() {
        before.clear();
        after.clear();
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForth() {
        return !after.isEmpty();
    }

    /** @return null when there is nothing before */
    @Nullable
    StoryDraft back(StoryDraft now) {
        return step(now, before, after);
    }

    /** @return null when nothing was undone */
    @Nullable
    StoryDraft forth(StoryDraft now) {
        return step(now, after, before);
    }

    private static @Nullable StoryDraft step(StoryDraft now, Deque<StoryDraft> from, Deque<StoryDraft> to) {
        StoryDraft next = from.poll();
        if (next != null) {
            to.push(now);
        }
        return next;
    }
}
