/**
 * Decisions and stories of a pack, read, checked, and kept as they are now. May use all other rooms.
 */
@NamedInterface("read")
@NullMarked
package org.scostudy.scenario.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
