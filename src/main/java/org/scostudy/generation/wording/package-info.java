/**
 * Facts in words: templates, sentences, and keys with their spellings. Plain Java. May use no other room.
 */
@NamedInterface("wording")
@NullMarked
package org.scostudy.generation.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
