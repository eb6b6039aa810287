/**
 * The ground that every feature may stand on: values that follow a revision, collections in order, reading beside.
 * Plain Java; knows no feature and may use nothing.
 */
@ApplicationModule(
        displayName = "Common",
        allowedDependencies = {})
@NullMarked
package org.scostudy.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
