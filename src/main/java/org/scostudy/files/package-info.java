/**
 * Files of strangers, looked at before they are trusted and told how to be read: the same for whoever takes one in.
 * Ground floor: uses no other feature.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
@NullMarked
package org.scostudy.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
