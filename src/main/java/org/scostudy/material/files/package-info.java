/**
 * The files of a pack, in a folder, a zip or by themselves, kept to those that are safe to read. May use yaml.
 */
@NamedInterface("files")
@NullMarked
package org.scostudy.material.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
