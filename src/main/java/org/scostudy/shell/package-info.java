/**
 * What surrounds every page: frame, navigation, appearance, languages, error pages, and what the pages of those who
 * write and teach have in common.
 * May use {@code account} to know who looks at it.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"language", "account", "account :: people", "account :: signin"})
@NullMarked
package org.scostudy.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
