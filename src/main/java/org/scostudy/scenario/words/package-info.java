/**
 * The sentences in which a generated case is told. May use model, story and council.
 */
@NamedInterface("words")
@NullMarked
package org.scostudy.scenario.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
