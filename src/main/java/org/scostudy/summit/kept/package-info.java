/**
 * How plays are kept, whichever game they are: the edition of what is played, which case it is of, and what became of an
 * answer that was sent. Uses nothing of this feature.
 */
@NamedInterface("kept")
@NullMarked
package org.scostudy.summit.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
