/**
 * Files of strangers, looked at before they are trusted: the same guard for whoever takes one in. Ground floor: uses no
 * other feature.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
@NullMarked
package org.scostudy.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
