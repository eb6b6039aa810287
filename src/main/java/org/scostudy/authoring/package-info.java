/**
 * What instructors do with questions: write, import, review, publish, retire, and answer what learners say about them.
 * Adds the reviewed ones to the bank that the packs generate. May use material, question, generation, scenario, account and page.
 */
@ApplicationModule(
        displayName = "Authoring",
        allowedDependencies = {
            "language",
            "account",
            "audience",
            "account :: signin",
            "common",
            "generation",
            "generation :: bank",
            "generation :: lint",
            "generation :: wording",
            "material :: files",
            "material :: model",
            "material :: read",
            "material :: store",
            "material :: yaml",
            "shell",
            "question",
            "question :: answer",
            "question :: exchange",
            "question :: markup",
            "question :: storage",
            "scenario :: model",
            "scenario :: read",
            "text"
        })
@NullMarked
package org.scostudy.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
