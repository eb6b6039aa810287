/**
 * Decks and cards of learners as they are kept: each learner's rows apart, counted, and within limits. May use no other
 * room.
 */
@NullMarked
package org.scostudy.own.shelf;

import org.jspecify.annotations.NullMarked;
