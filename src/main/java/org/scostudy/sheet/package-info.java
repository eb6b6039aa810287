/**
 * Tables as files, in the layouts that other programs read. Rows are taken one by one and written at once, so that a
 * million of them need no more memory than one. Plain Java on the ground floor; may use common.
 */
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {"common"})
@NullMarked
package org.scostudy.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
