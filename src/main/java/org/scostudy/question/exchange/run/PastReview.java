package org.scostudy.question.exchange.run;

import java.time.Duration;
import java.time.Instant;
import org.scostudy.question.CardId;

/**
 * An answer that was given elsewhere.
 *
 * @param id of the review where it was given; the same in every export
 * @param grade 1 again, 2 hard, 3 good, 4 easy
 * @param interval until the card was to be shown next
 * @param taken how long answering took
 */
public record PastReview(long id, CardId card, Instant at, int grade, Duration interval, Duration taken) {}
