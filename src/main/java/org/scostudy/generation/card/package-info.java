/**
 * Cards in the making, and what is said of a fact after an answer. Plain Java. May use proof and wording.
 */
@NullMarked
package org.scostudy.generation.card;

import org.jspecify.annotations.NullMarked;
