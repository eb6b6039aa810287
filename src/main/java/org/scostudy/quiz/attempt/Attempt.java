package org.scostudy.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Item;

/**
 * One learner's way through one quiz.
 *
 * @param asked how each question is asked, in order
 * @param ends when its time is up; absent without a limit
 * @param finished absent while it is open
 * @param points what it earned; absent while it is open
 */
public record Attempt(
        String id,
        String title,
        Mode mode,
        long seed,
        List<Asked> asked,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant finished,
        @Nullable Double points) {

    /** An answer that was given in time may come in a little late. */
    static final Duration GRACE = Duration.ofSeconds(3);

    /** One that begins now, with an id of its own. */
    public static Attempt of(String title, QuizPlan plan, long seed, List<Item> items, Instant now) {
        return new Attempt(
                UUID.randomUUID().toString(),
                title,
                plan.mode(),
                seed,
                items.stream().map(Asked::of).toList(),
                now,
                plan.limit() == null ? null : now.plus(plan.limit()),
                null,
                null);
    }

    public boolean open() {
        return finished == null;
    }

    boolean timeIsUp(Instant now) {
        return ends != null && now.isAfter(ends.plus(GRACE));
    }

    /** Whether it ended because its time was up, and not by the learner's wish. */
    public boolean ranOut() {
        return finished != null && ends != null && !finished.isBefore(ends);
    }

    @Nullable
    public Long remainingMillis(Instant now) {
        if (ends == null) {
            return null;
        }
        return open() ? Math.max(0, Duration.between(now, ends).toMillis()) : 0L;
    }

    public Attempt finished(Instant at, double earned) {
        Instant end = ends != null && at.isAfter(ends) ? ends : at;
        return new Attempt(id, title, mode, seed, asked, started, ends, end, earned);
    }

    public int size() {
        return asked.size();
    }
}
