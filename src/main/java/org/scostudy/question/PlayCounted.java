package org.scostudy.question;

import java.time.LocalDate;

/**
 * A learner has played something to its end, which counts as work of that day. Published inside the transaction that ends
 * it.
 *
 * @param id names the play, so that it counts once; at most 36 characters
 * @param day of the learner's own calendar
 */
public record PlayCounted(long learnerId, String id, LocalDate day) {}
