/**
 * The item-writing rules of the assessment literature that a program can check, a class each. Plain Java. The numbers
 * in the classes are those of Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines for
 * classroom assessment", Applied Measurement in Education 15 (2002).
 */
@NamedInterface("lint")
@NullMarked
package org.scostudy.generation.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
