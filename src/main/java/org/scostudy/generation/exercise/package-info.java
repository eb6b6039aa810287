/**
 * Questions that only quizzes ask: choices, judgements, pairs, orders. Plain Java. May use card, proof, wording and
 * lint.
 */
@NullMarked
package org.scostudy.generation.exercise;

import org.jspecify.annotations.NullMarked;
