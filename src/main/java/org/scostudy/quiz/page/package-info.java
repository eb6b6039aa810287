/**
 * The pages of quizzes: ways into one, the questions, the results; and the fields in which a plan is put together.
 * May use player, assigned, attempt, item and plan.
 */
@NamedInterface("page")
@NullMarked
package org.scostudy.quiz.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
