/**
 * Accounts as they are kept, and what can be done with them: names, passwords, remembered browsers, removal, a copy
 * of everything. May use audit.
 */
@NamedInterface("people")
@NullMarked
package org.scostudy.account.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
