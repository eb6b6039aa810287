package org.scostudy.question.exchange.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;

/**
 * Where a card stands in the program that a file comes from.
 *
 * @param due the middle of the day on which it is asked next; absent where it is not in review
 * @param suspended whether it was put away
 */
public record CardStanding(CardId card, @Nullable Instant due, boolean suspended) {}
