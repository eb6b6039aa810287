/**
 * Who studies: guests, sign-up, sign-in, remember-me, roles, the first administrator, and the rules of who may enter.
 * May use mail; announces removals with events.
 *
 * <p>Here stands what everybody may know of a person; no room is used. The rooms, each on those below it:
 *
 * <pre>
 * access  who may enter where
 * administration  what administrators do with accounts
 * page    signing in and up, one's own account
 * signin  who is signed in, and how they prove it
 * people  accounts and what can be done with them
 * audit   who did what to whose account
 * </pre>
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"common", "language", "mail"})
@NullMarked
package org.scostudy.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
