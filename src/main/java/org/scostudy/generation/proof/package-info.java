/**
 * Proofs that a question has one answer and keeps it to itself. Plain Java. May use wording.
 */
@NullMarked
package org.scostudy.generation.proof;

import org.jspecify.annotations.NullMarked;
