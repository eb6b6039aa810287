/**
 * Files into a pack, with every problem found in one go. May use model, files and yaml.
 */
@NamedInterface("read")
@NullMarked
package org.scostudy.material.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
