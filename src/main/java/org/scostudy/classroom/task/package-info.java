/**
 * Assignments as their learners meet them: what is to do on Today, the way in, taking in what is finished, and handing in
 * what is open when time is up.
 */
@NamedInterface("task")
@NullMarked
package org.scostudy.classroom.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
