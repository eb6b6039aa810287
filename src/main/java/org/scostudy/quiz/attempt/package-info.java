/**
 * Attempts with all that was answered: begun, answered, ended, kept and forgotten. May use plan and item.
 */
@NamedInterface("attempt")
@NullMarked
package org.scostudy.quiz.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
