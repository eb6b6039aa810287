/**
 * What administrators do with the accounts of others, and the log of what was done. May use page, signin, people and
 * audit.
 */
@NamedInterface("administration")
@NullMarked
package org.scostudy.account.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
