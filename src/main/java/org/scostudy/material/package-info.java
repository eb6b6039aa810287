/**
 * A reading as data: its passages, entities and facts, read from a folder of YAML files and checked as a whole.
 * Plain Java; uses no other feature and no framework, only the common ground, files, text and the YAML parser.
 * Others see packs that are complete and consistent, or the list of problems that keep one from loading.
 */
@NullMarked
@ApplicationModule(
        displayName = "Material",
        allowedDependencies = {"common", "files", "language", "text"})
package org.scostudy.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
