/**
 * Scores for other systems: formats and layouts, the chosen columns, downloads, the page Export, and the door for the
 * command line.
 */
@NamedInterface("scores")
@NullMarked
package org.scostudy.classroom.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
