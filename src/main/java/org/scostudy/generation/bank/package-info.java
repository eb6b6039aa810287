/**
 * A pack's cards and questions, where packs are read from, and the bank of all packs. May use exercise, card, proof
 * and wording.
 */
@NamedInterface("bank")
@NullMarked
package org.scostudy.generation.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
