/**
 * Who studies: guests, sign-up, sign-in, remember-me, roles, the first administrator, and the rules of who may enter.
 * May use no other feature; announces removals with events.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {})
@NullMarked
package org.scostudy.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
