/**
 * What instructors write to a class: each learner with an address who wishes it gets it by mail, singly. May use roster
 * and page.
 */
@NullMarked
package org.scostudy.classroom.letter;

import org.jspecify.annotations.NullMarked;
