package org.scostudy.stories.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What it was before, as long as the page is open. */
final class Undoing<D> {

    private static final int MOST = 200;

    private final Deque<D> before = new ArrayDeque<>();
    private final Deque<D> after = new ArrayDeque<>();

    /** It is about to change; what was undone is past. */
    void keep(D now) {
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
    D back(D now) {
        return step(now, before, after);
    }

    /** @return null when nothing was undone */
    @Nullable
    D forth(D now) {
        return step(now, after, before);
    }

    private static <D> @Nullable D step(D now, Deque<D> from, Deque<D> to) {
        D next = from.poll();
        if (next != null) {
            to.push(now);
        }
        return next;
    }
}
