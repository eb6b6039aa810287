/**
 * The summit table: scenarios are played here, each play is kept, and nothing of what is not answered yet leaves the
 * server. May use scenario (what is played), question (cards to study afterwards), material (packs), account (who plays).
 */
@ApplicationModule(
        displayName = "Summit",
        allowedDependencies = {
            "language",
            "account",
            "account :: signin",
            "common",
            "material :: model",
            "material :: store",
            "question",
            "scenario :: council",
            "scenario :: model",
            "scenario :: negotiation",
            "scenario :: read",
            "scenario :: story",
            "scenario :: words"
        })
@NullMarked
package org.scostudy.summit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
