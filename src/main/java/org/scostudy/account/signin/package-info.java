/**
 * Who is signed in, how they prove it, and how often they may try. May use people and audit.
 */
@NamedInterface("signin")
@NullMarked
package org.scostudy.account.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
