/**
 * Drafts from a text, accepted one by one. May use bank and view.
 */
@NullMarked
package org.scostudy.authoring.drafts;

import org.jspecify.annotations.NullMarked;
