/**
 * How the organisation decides, as the reading tells it: members, interests and rules give each member's stance on a text,
 * with reasons; from these come scenarios to be played step by step. Plain Java; each of its rooms says what it may use.
 */
@ApplicationModule(
        displayName = "Scenario",
        allowedDependencies = {"common", "language", "material :: model", "material :: yaml", "question"})
@NullMarked
package org.scostudy.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
