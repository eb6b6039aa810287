/**
 * Fits the parameters of FSRS-6 to what one learner answered: gradients by hand, mini-batches, a test on answers held
 * back. Plain arithmetic, the same for the same seed. May use the model of memory and no other room.
 */
@NamedInterface("optimise")
@NullMarked
package org.scostudy.memory.optimise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
