/**
 * What pages of the summit say of a pack's names, passages and cards. Uses nothing of this feature.
 */
@NamedInterface("words")
@NullMarked
package org.scostudy.summit.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
