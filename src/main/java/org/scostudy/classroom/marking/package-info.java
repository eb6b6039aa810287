/**
 * What learners wrote at a quiz, for those who mark it: essays one after another, and an attempt question by question.
 * May use roster, work, gradebook and page.
 */
@NullMarked
package org.scostudy.classroom.marking;

import org.jspecify.annotations.NullMarked;
