package org.scostudy.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Score;

/**
 * One line of an attempt's log. Lines are added and never changed.
 *
 * @param id made by the client, so that what is sent twice is recorded once
 * @param correctness absent where nothing was judged
 */
public record AttemptEntry(
        int seq,
        String id,
        int place,
        Step step,
        Instant at,
        long tookMillis,
        Answer answer,
        @Nullable Correctness correctness,
        double points) {

    /**
     * An answer with what it earns; what a person marks has earned nothing yet.
     *
     * @param told whether the right answer was told before, so that it earns nothing
     */
    static AttemptEntry answer(
            int seq, String id, int place, Instant at, long tookMillis, Item item, Answer answer, boolean told) {
        if (item.task().markedByPerson()) {
            return new AttemptEntry(seq, id, place, Step.ANSWER, at, tookMillis, answer, null, 0);
        }
        Score score = item.task().score(answer);
        return new AttemptEntry(
                seq, id, place, Step.ANSWER, at, tookMillis, answer, score.correctness(), told ? 0 : score.share());
    }

    public enum Step {
        ANSWER,
        /** The learner looked at the answer, in order to judge themselves. */
        REVEAL,
        /** In an exam an answer was taken back. */
        CLEAR
    }
}
