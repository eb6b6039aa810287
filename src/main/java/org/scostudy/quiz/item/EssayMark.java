package org.scostudy.quiz.item;

import java.time.Instant;
import java.util.List;

/**
 * What a person says of an essay.
 *
 * @param seq grows with each mark of the attempt, from 0
 * @param levels which level of the rubric is reached by each criterion, from 0, best first
 * @param share of the question's points, 0 to 1
 * @param comment for the learner; may be empty
 */
public record EssayMark(
        int seq, int place, List<Integer> levels, double share, String comment, String marker, Instant at) {
    public EssayMark {
        levels = List.copyOf(levels);
    }
}
