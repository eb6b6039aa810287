package org.scostudy.quiz;

import java.time.Instant;

/**
 * An attempt has ended, by the learner's wish or because its time was up. Published in the transaction in which it ends.
 *
 * @param points earned, 0 to {@code outOf}
 * @param outOf the points of all its questions; without a paper that says otherwise, each is worth one
 * @param awaiting how many essays a person has yet to mark
 */
public record QuizFinished(long learner, String attempt, Instant at, double points, double outOf, int awaiting) {}
