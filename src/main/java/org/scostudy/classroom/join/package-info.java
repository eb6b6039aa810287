/**
 * The way into a class by code or link: what learners see at /join, and their place once they are in. Wrong codes are
 * counted, so that nobody finds a class by trying.
 */
@NamedInterface("join")
@NullMarked
package org.scostudy.classroom.join;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
