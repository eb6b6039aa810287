/**
 * Handing out work: the pages where instructors choose what to do and until when, and allow single learners other dates.
 */
@NullMarked
package org.scostudy.classroom.assign;

import org.jspecify.annotations.NullMarked;
