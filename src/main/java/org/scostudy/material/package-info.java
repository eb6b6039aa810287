/**
 * A reading as data: its passages, entities and facts, read from a folder of YAML files and checked as a whole.
 * Plain Java; uses no framework, only the YAML parser. May use files.
 * Others see packs that are complete and consistent, or the list of problems that keep one from loading.
 */
@NullMarked
@ApplicationModule(
        displayName = "Material",
        allowedDependencies = {"files"})
package org.scostudy.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
