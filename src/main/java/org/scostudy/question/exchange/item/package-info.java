/**
 * The parts that questions have in most formats, read and written: sides, options, weights, sources, comments. May use run.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
