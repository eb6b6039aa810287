/**
 * The packs of a folder as they are now, followed while they are edited. May use read, model, files and yaml.
 */
@NamedInterface("store")
@NullMarked
package org.scostudy.material.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
