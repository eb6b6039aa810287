/**
 * How the members decide on a text, and which redrafts would change their minds. May use model and story.
 */
@NamedInterface("council")
@NullMarked
package org.scostudy.scenario.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
