/**
 * Decks that learners offer to their classes: nothing of them reaches the class unless whoever teaches it looks and takes
 * it, and what is taken is a copy. May use leave and shelf.
 */
@NullMarked
package org.scostudy.own.offer;

import org.jspecify.annotations.NullMarked;
