/**
 * Running the app: the command line, starting and failing well, health, backup and restore.
 * May use any feature's services; no feature uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {
            "account",
            "classroom :: scores",
            "generation",
            "generation :: lint",
            "question",
            "question :: answer",
            "question :: exchange",
            "question :: markup",
            "scenario",
            "study",
            "material :: files",
            "material :: model",
            "material :: read",
            "material :: store",
            "material :: yaml",
            "authoring :: bank",
            "authoring :: imports",
            "authoring :: packs"
        })
package org.scostudy.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
