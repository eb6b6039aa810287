/**
 * The sentences in which a generated case is told. May use model, story and council.
 */
@NullMarked
package org.scostudy.scenario.words;

import org.jspecify.annotations.NullMarked;
