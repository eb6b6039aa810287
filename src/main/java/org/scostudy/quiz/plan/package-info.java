/**
 * Which questions come into a quiz: those that fit, those that do not give each other away, and a fair share of each
 * section. Plain Java, but for the view of the bank. May use no other room.
 */
@NamedInterface("plan")
@NullMarked
package org.scostudy.quiz.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
