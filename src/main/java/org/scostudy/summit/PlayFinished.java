package org.scostudy.summit;

import java.time.Instant;

/**
 * A play of a scenario has ended. Published in the transaction in which it ends.
 *
 * @param score earned
 * @param outOf what the best way through earns
 */
public record PlayFinished(long learner, String play, Instant at, int score, int outOf) {}
