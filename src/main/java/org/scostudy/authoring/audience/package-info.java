/**
 * Who meets what an author publishes: said in a sentence wherever something is published, and changed. May use bank.
 */
@NamedInterface("audience")
@NullMarked
package org.scostudy.authoring.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
