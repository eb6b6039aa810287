/**
 * The page where learners see their classes: what is to do, what is over, their total, and what they decide.
 */
@NullMarked
package org.scostudy.classroom.course;

import org.jspecify.annotations.NullMarked;
