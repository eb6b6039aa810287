package org.scostudy.quiz.regrade;

/**
 * What a correction makes of one learner's attempt.
 *
 * @param before points that it has, of {@code outOfBefore}
 * @param after points that it will have, of {@code outOfAfter}
 */
public record Change(
        long learner, String attempt, double before, double outOfBefore, double after, double outOfAfter) {}
