/**
 * Papers of a class's quizzes: put together, looked at, corrected once learners have begun, with the marks that follow.
 * May use assignments and marks.
 */
@NamedInterface("paper")
@NullMarked
package org.scostudy.classroom.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
