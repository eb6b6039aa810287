/**
 * Drafts from a text, accepted one by one, and what is asked of whoever makes them. May use bank and view.
 */
@NamedInterface("drafts")
@NullMarked
package org.scostudy.authoring.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
