/**
 * What a learner has achieved and what lies ahead: the page Today with streak, heatmap and the coming days' load.
 * May use memory, study and account.
 */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"memory", "study", "account"})
@NullMarked
package org.scostudy.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
