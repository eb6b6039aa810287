/**
 * Learners that are nobody, whose memory is known: what a way of studying would bring, tried out before anybody does it.
 * The same for the same seed. May use the model of memory and plans for exams.
 */
@NamedInterface("simulate")
@NullMarked
package org.scostudy.memory.simulate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
