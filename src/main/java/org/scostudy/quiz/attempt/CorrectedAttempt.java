package org.scostudy.quiz.attempt;

import java.util.Map;
import java.util.Objects;

/**
 * What corrections make of an attempt.
 *
 * @param shares of the questions whose share changes, by their place
 */
public record CorrectedAttempt(Attempt before, Attempt after, Map<Integer, Double> shares) {

    public boolean changed() {
        return !shares.isEmpty() || before.outOf() != after.outOf() || !Objects.equals(before.points(), after.points());
    }
}
