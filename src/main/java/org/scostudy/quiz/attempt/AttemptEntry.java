package org.scostudy.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;

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

    public enum Step {
        ANSWER,
        /** The learner looked at the answer, in order to judge themselves. */
        REVEAL,
        /** In an exam an answer was taken back. */
        CLEAR
    }
}
