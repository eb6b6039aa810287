/**
 * Classes and who is in them: who teaches, who may see what, lists of learners and personal codes; with the pages where
 * instructors make a class, fill it, name it and end it. Every other room stands on this one.
 */
@NamedInterface("roster")
@NullMarked
package org.scostudy.classroom.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
