/**
 * YAML with places: what stands in a file and on which line, and what is wrong with it, told in words. May use no
 * other room.
 */
@NamedInterface("yaml")
@NullMarked
package org.scostudy.material.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
