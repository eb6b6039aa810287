/**
 * The file formats that a bank can be given away in: one class each, and what a format cannot carry is counted.
 * The same questions give the same bytes, whenever and wherever they are written.
 */
@NamedInterface("format")
@NullMarked
package org.scostudy.question.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
