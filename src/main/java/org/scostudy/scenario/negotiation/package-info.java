/**
 * A text is worked on at the table: clauses are struck, softened and added for a seat with a brief of its own, put to the
 * members, and once more after something has come between. What happened is a list of moves; all else follows from it. May
 * use model, council and story.
 */
@NamedInterface("negotiation")
@NullMarked
package org.scostudy.scenario.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
