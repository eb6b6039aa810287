package org.scostudy.quiz;

/**
 * A faulty question was corrected or an essay marked, and an attempt that had ended earns something else by it.
 * Published in the transaction in which it is kept.
 *
 * @param points earned now, 0 to {@code outOf}
 * @param awaiting how many essays a person has yet to mark
 */
public record QuizRegraded(long learner, String attempt, double points, double outOf, int awaiting) {}
