package org.scostudy.live.table;

import org.jspecify.annotations.Nullable;

/**
 * What a seat said to a text.
 *
 * @param source the rule or interest that is cited; null for none
 * @param voice who of the seat said it
 */
public record Said(Word word, @Nullable String source, int voice) {}
