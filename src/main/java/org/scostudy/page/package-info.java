/**
 * What pages of several features are built from: the page of those who teach and write, with its panels and its ways.
 * Knows no feature; may use nothing.
 */
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {})
@NullMarked
package org.scostudy.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
