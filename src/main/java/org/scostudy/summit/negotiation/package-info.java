/**
 * Drafting games: a text is worked on at the table, each move is kept, and nothing that is still to be found out leaves the
 * server. May use words and kept.
 */
@NamedInterface("negotiation")
@NullMarked
package org.scostudy.summit.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
