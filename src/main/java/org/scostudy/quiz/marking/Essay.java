package org.scostudy.quiz.marking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Rubric;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;

/**
 * What one learner wrote for one question.
 *
 * @param place of the question in the attempt, from 0
 * @param mark that holds now; absent while it waits
 */
public record Essay(
        long learner,
        String attempt,
        int place,
        Item item,
        Rubric rubric,
        String text,
        Instant finished,
        double worth,
        @Nullable EssayMark mark) {

    public boolean waits() {
        return mark == null;
    }
}
