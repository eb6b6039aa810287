/**
 * The materials of a class: the page on which instructors choose what its assignments draw from. May use the roster.
 */
@NullMarked
package org.scostudy.classroom.materials;

import org.jspecify.annotations.NullMarked;
