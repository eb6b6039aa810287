/**
 * The guide to the reading: its passages and facts with what a learner knows of them, search, timeline, and the map.
 * May use material (the packs), question (cards), generation (which packs there are), memory, study and account.
 */
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {
            "language",
            "account",
            "account :: signin",
            "generation :: wording",
            "material :: model",
            "material :: store",
            "memory",
            "question",
            "study :: queue",
            "study :: recall",
            "text"
        })
@NullMarked
package org.scostudy.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
