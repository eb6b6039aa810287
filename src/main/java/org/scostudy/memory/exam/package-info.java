/**
 * Studying towards a date: what to do today, so that as much as possible is recalled on that day with the minutes there
 * are. May use the model of memory and no other room.
 */
@NamedInterface("exam")
@NullMarked
package org.scostudy.memory.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
