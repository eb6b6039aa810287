/**
 * What letters, words and numbers of a text have in common however they are written: for searching, comparing, naming.
 * Plain Java; ground floor: uses no other feature.
 */
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {})
@NullMarked
package org.scostudy.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
