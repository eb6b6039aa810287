/**
 * Whole packs that instructors bring: checked, compared with what is there, kept, updated and taken out. May use bank
 * and imports.
 */
@NamedInterface("packs")
@NullMarked
package org.scostudy.authoring.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
