/**
 * How well a learner remembers, and when to ask again: FSRS-6 as plain Java.
 * It reads no clock, stores nothing and may use no other package.
 */
@NullMarked
@ApplicationModule(
        displayName = "Memory",
        allowedDependencies = {})
package org.scostudy.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
