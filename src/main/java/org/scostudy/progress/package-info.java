/**
 * What a learner has achieved and what lies ahead: the page Today with streak, heatmap and the coming days' load.
 * May use study, question and account.
 */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {
            "language",
            "account",
            "account :: page",
            "account :: signin",
            "memory",
            "memory :: exam",
            "question",
            "study :: queue",
            "study :: recall",
            "study :: session"
        })
@NullMarked
package org.scostudy.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
