package org.scostudy.study.recall;

import org.scostudy.memory.Phase;

/**
 * How well a card is remembered at this moment.
 *
 * @param chance retrievability, 0 to 1
 * @param desired the retention that the learner wants, 0 to 1
 */
public record Recall(Phase phase, double chance, double desired) {}
