/**
 * Studying with flashcards: cards, the queue of the day, the review log, sessions with undo, and the settings of it
 * all. May use material (ranks), memory (the scheduler), question (the bank), audience (readings switched off) and account (who studies).
 *
 * <p>Here stands what others are told; no room is used. The rooms, each on those below it:
 *
 * <pre>
 * page      the page of cards, the page of settings
 * session   a learner studying: deal, answer, undo, go on
 * queue     what comes next today     recall  what is remembered, what was achieved
 * fit       memory parameters of one's own
 * log       cards and the log of all answers
 * settings  what a learner wishes
 * </pre>
 */
@ApplicationModule(
        displayName = "Study",
        allowedDependencies = {
            "account",
            "account :: people",
            "account :: signin",
            "audience",
            "common",
            "language",
            "material :: model",
            "memory",
            "memory :: exam",
            "memory :: optimise",
            "memory :: simulate",
            "question",
            "question :: answer",
            "question :: markup"
        })
@NullMarked
package org.scostudy.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
