/**
 * Studying with flashcards: cards, the queue of the day, the review log, sessions with undo, and the settings of it all.
 * May use material (ranks), memory (the scheduler), question (the bank) and account (who studies).
 */
@ApplicationModule(
        displayName = "Study",
        allowedDependencies = {
            "memory",
            "question",
            "question :: answer",
            "question :: markup",
            "account",
            "material :: model"
        })
@NullMarked
package org.scostudy.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
