/**
 * One's cards: to be searched, put away, flagged and forgotten, and what is known of the memory of each. May use record,
 * statistics and chart.
 */
@NamedInterface("cards")
@NullMarked
package org.scostudy.progress.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
