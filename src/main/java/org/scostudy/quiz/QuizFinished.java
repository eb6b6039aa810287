package org.scostudy.quiz;

import java.time.Instant;

/**
 * An attempt has ended, by the learner's wish or because its time was up. Published in the transaction in which it ends.
 *
 * @param points earned, 0 to {@code outOf}
 * @param outOf how many questions it has; each is worth one point
 */
public record QuizFinished(long learner, String attempt, Instant at, double points, int outOf) {}
