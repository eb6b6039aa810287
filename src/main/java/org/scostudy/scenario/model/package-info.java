/**
 * What the members decide about: texts made of clauses, what each member wants, where each stands and why. Uses nothing of this
 * feature.
 */
@NamedInterface("model")
@NullMarked
package org.scostudy.scenario.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
