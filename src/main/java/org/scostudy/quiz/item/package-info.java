/**
 * A question as an attempt keeps it: what there is to do, what is right, how an answer is scored and said in words.
 * Plain Java. May use plan.
 */
@NamedInterface("item")
@NullMarked
package org.scostudy.quiz.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
