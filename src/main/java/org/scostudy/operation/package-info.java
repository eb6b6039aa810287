/**
 * Running the app: the command line, starting and failing well, health, backup and restore.
 * May use any feature's services; no feature uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {
            "account",
            "authoring",
            "classroom :: scores",
            "generation",
            "generation :: lint",
            "material",
            "question",
            "question :: format",
            "question :: reading",
            "scenario",
            "study"
        })
package org.scostudy.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
