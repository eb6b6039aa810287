/**
 * The sample class of {@code --demo}: thirty simulated learners with four months behind them, and who simulates them.
 * Stands above all features and is used by none.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "language",
            "account",
            "account :: people",
            "classroom :: gradebook",
            "classroom :: paper",
            "classroom :: roster",
            "classroom :: task",
            "classroom :: work",
            "material :: model",
            "memory",
            "memory :: simulate",
            "question",
            "quiz",
            "quiz :: assigned",
            "quiz :: attempt",
            "quiz :: item",
            "quiz :: paper",
            "study :: log",
            "summit"
        })
@NullMarked
package org.scostudy.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
