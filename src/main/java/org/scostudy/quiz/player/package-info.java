/**
 * What the player of quizzes gets and asks the server for. May use attempt, item and plan.
 */
@NullMarked
package org.scostudy.quiz.player;

import org.jspecify.annotations.NullMarked;
