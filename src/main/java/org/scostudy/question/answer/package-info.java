/**
 * How a typed answer is judged: what of its spelling does not matter, and how far it is from what was wanted. May use no
 * other room.
 */
@NamedInterface("answer")
@NullMarked
package org.scostudy.question.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
