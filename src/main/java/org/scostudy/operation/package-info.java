/**
 * Running the app: the command line, starting and failing well, health, backup and restore.
 * May use any feature's services; no feature uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {
            "language",
            "account",
            "account :: administration",
            "account :: audit",
            "account :: people",
            "account :: signin",
            "authoring :: bank",
            "authoring :: imports",
            "authoring :: packs",
            "classroom :: scores",
            "generation",
            "mail",
            "generation :: bank",
            "generation :: lint",
            "material :: files",
            "material :: model",
            "material :: read",
            "material :: store",
            "material :: yaml",
            "question",
            "question :: answer",
            "question :: exchange",
            "question :: markup",
            "scenario :: model",
            "scenario :: read",
            "study :: log",
            "study :: queue"
        })
package org.scostudy.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
