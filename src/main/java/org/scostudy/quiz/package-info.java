/**
 * Quizzes: what to ask, attempts that lose nothing, timing, scoring, results, and what is to be studied after them.
 * May use question (the bank), account (who answers), and material for its levels alone; tells study by events.
 */
@ApplicationModule(
        displayName = "Quiz",
        allowedDependencies = {"question", "question :: answer", "question :: markup", "account", "material :: model"})
@NullMarked
package org.scostudy.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
