/**
 * The day by which a class is to know things: set by its instructors, and asked of those who learn in it. May use roster.
 */
@NullMarked
package org.scostudy.classroom.exam;

import org.jspecify.annotations.NullMarked;
