/**
 * Quizzes: what to ask, attempts that lose nothing, timing, scoring, results, and what is to be studied after them.
 * May use question (the bank), account (who answers), and material for its levels alone; tells study by events.
 *
 * <p>Here stand what a quiz asks for, and what others are told or asked; no room is used. The rooms, each on those
 * below it:
 *
 * <pre>
 * page      every way into a quiz, answering, results
 * regrade   faulty questions put right
 * assigned  quizzes that others hand out       player  what the page of questions asks the server for
 * attempt   attempts, their log, their end
 * paper     what an assigned quiz asks, frozen
 * item      questions as an attempt keeps and scores them
 * plan      which questions come
 * </pre>
 */
@ApplicationModule(
        displayName = "Quiz",
        allowedDependencies = {
            "common",
            "language",
            "question",
            "question :: answer",
            "question :: markup",
            "account",
            "account :: signin",
            "material :: model"
        })
@NullMarked
package org.scostudy.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
