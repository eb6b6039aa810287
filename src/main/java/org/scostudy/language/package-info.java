/**
 * The texts shown to people, by language, and which language somebody reads. Features name a text by its key; it is put
 * into words where it is shown. Everybody may use it; it uses no feature.
 */
@ApplicationModule(
        displayName = "Language",
        allowedDependencies = {})
@NullMarked
package org.scostudy.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
