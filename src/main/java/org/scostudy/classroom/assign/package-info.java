/**
 * Handing out work: the pages where instructors choose what to do and until when, and allow single learners other dates.
 */
@NamedInterface("assign")
@NullMarked
package org.scostudy.classroom.assign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
