/**
 * Who meets what: the audience of each material, the materials of classes, and the readings that learners switched off.
 * Knows no question and no class but by name. May use question (what a material is) and account (whose it is).
 */
@ApplicationModule(
        displayName = "Audience",
        allowedDependencies = {"account", "common", "question"})
@NullMarked
package org.scostudy.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
