/**
 * A story as far as it is written: what it says, what it lacks, how it runs, and how it stands in a file. Plain Java. Uses
 * nothing of this feature.
 */
@NullMarked
package org.scostudy.stories.draft;

import org.jspecify.annotations.NullMarked;
