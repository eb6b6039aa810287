/**
 * Texts that somebody hands in, as paragraphs: plain, Markdown or PDF, within bounds. May use no other room.
 */
@NullMarked
package org.scostudy.drafting.text;

import org.jspecify.annotations.NullMarked;
