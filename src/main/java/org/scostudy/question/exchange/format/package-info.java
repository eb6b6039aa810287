/**
 * What a format is, and what all writers do alike: what a format cannot carry is counted, and the same questions give the
 * same bytes, whenever and wherever they are written. May use run and files.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
