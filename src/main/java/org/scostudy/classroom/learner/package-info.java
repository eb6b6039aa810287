/**
 * One learner as their instructor sees them: the path through the assignments, and their own study where they share it.
 */
@NullMarked
package org.scostudy.classroom.learner;

import org.jspecify.annotations.NullMarked;
