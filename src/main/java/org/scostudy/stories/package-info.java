/**
 * Stories and proposals that instructors write: begun, kept while they are typed, checked, tried, published to whom they
 * are meant for. Adds them to the scenarios of the packs. May use summit (where they are played), authoring (who meets
 * them), scenario, material, question, audience, account and shell.
 */
@ApplicationModule(
        displayName = "Stories",
        allowedDependencies = {
            "account",
            "account :: signin",
            "audience",
            "authoring :: audience",
            "common",
            "language",
            "material :: model",
            "material :: store",
            "material :: yaml",
            "question",
            "scenario :: council",
            "scenario :: model",
            "scenario :: read",
            "scenario :: story",
            "shell",
            "summit",
            "text"
        })
@NullMarked
package org.scostudy.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
