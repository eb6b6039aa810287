/**
 * What a class can be given to do: assignments with their dates, leeway for single members, attempts, and which of them
 * count.
 */
@NamedInterface("work")
@NullMarked
package org.scostudy.classroom.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
