/**
 * Marks: what attempts earned, what instructors changed and why, the grid of all of them with its dialog, and what stays
 * of them when an account goes.
 */
@NamedInterface("gradebook")
@NullMarked
package org.scostudy.classroom.gradebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
