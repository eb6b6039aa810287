package org.scostudy.quiz;

/**
 * A faulty question was corrected, and an attempt that had ended earns something else by it. Published in the
 * transaction in which it is kept.
 *
 * @param points earned now, 0 to {@code outOf}
 */
public record QuizRegraded(long learner, String attempt, double points, double outOf) {}
