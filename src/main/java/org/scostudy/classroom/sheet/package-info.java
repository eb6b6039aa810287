/**
 * Scores in the layouts that other programs read. Rows are taken one by one and written at once, so that a million of
 * them need no more memory than one. Plain Java.
 */
@NullMarked
package org.scostudy.classroom.sheet;

import org.jspecify.annotations.NullMarked;
