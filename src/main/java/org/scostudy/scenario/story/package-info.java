/**
 * A scenario as a graph of steps, and one play of it. May use model.
 */
@NamedInterface("story")
@NullMarked
package org.scostudy.scenario.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
