package org.scostudy.study.session;

import java.time.Duration;
import org.scostudy.study.queue.DueQueue;

/**
 * What is left to study today.
 *
 * @param fresh new cards
 * @param learning cards in their learning or relearning steps
 * @param due reviews
 * @param effort how long it takes at the learner's own pace
 * @param begun whether anything was answered today
 * @param tomorrow about how many cards come up tomorrow, new ones included
 */
public record Today(int fresh, int learning, int due, Duration effort, boolean begun, int tomorrow) {

    /** A new card is met about twice on its first day. */
    private static final int ANSWERS_PER_NEW_CARD = 2;

    static Today of(DueQueue.Counts counts, Duration perAnswer, boolean begun, int tomorrow) {
        int answers = counts.fresh() * ANSWERS_PER_NEW_CARD + counts.learning() + counts.due();
        return new Today(
                counts.fresh(), counts.learning(), counts.due(), perAnswer.multipliedBy(answers), begun, tomorrow);
    }

    public int total() {
        return fresh + learning + due;
    }

    public long minutes() {
        return total() == 0 ? 0 : Math.max(1, Math.round(effort.toSeconds() / 60.0));
    }
}
