/**
 * What a learner has achieved and what lies ahead: the page Today with streak, heatmap and the coming days' load, the page
 * Progress with its charts, one's cards to look through, and what is known of each. May use memory, study, question,
 * account and sheet (tables as files).
 *
 * <p>Here stands the page Today. The rooms, each on those below it:
 *
 * <pre>
 * overview    the page Progress
 * cards       one's cards, to be searched and changed, and the memory of each
 * record      a learner's log and cards, read once for all who look at them
 * chart       drawings with their words and numbers, tables for reading
 * statistics  what a log says, in numbers
 * </pre>
 */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {
            "common",
            "language",
            "account",
            "account :: page",
            "account :: signin",
            "memory",
            "memory :: exam",
            "question",
            "sheet",
            "study :: log",
            "study :: queue",
            "study :: recall",
            "study :: session",
            "study :: settings",
            "text"
        })
@NullMarked
package org.scostudy.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
