/**
 * The summit table: scenarios are played here, each play is kept, and nothing of what is not answered yet leaves the
 * server. May use scenario (what is played), question (cards to study afterwards), material (packs), account (who plays).
 */
@ApplicationModule(
        displayName = "Summit",
        allowedDependencies = {
            "scenario :: model",
            "scenario :: story",
            "scenario :: council",
            "scenario :: read",
            "question",
            "account",
            "material :: model",
            "material :: store"
        })
@NullMarked
package org.scostudy.summit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
