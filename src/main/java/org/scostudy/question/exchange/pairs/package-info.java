/**
 * Fronts and backs in lines, read only. May use run, files, item and format.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.pairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
