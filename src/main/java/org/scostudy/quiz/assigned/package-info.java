/**
 * Quizzes that somebody else hands out, and what became of every question of them. May use attempt and item.
 */
@NamedInterface("assigned")
@NullMarked
package org.scostudy.quiz.assigned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
