/**
 * What a reading is as data: passages, entities, facts with their values, propositions, item models. May use yaml
 * (trees that others read).
 */
@NamedInterface("model")
@NullMarked
package org.scostudy.material.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
