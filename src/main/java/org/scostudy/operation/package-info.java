/**
 * Running the app: the command line, starting and failing well, health, backup and restore.
 * May use any feature's services; no feature uses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"account", "classroom :: scores", "generation", "generation :: lint", "question", "question :: format", "question :: reading", "scenario", "study", "authoring :: bank", "authoring :: imports", "authoring :: packs", "material :: files", "material :: model", "material :: read", "material :: store", "material :: yaml"})
package org.scostudy.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
