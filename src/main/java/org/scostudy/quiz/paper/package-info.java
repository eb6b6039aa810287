/**
 * Papers: the questions of an assigned quiz, frozen with their points, so that a change of the bank changes none of them;
 * how one is put together, and what is drawn from it for a sitting. May use item and plan.
 */
@NamedInterface("paper")
@NullMarked
package org.scostudy.quiz.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
