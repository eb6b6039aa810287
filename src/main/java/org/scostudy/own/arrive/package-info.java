/**
 * Files with cards on their way to one learner: seen before anything is kept, taken all or not at all, with the history that
 * they bring. May use shelf.
 */
@NullMarked
package org.scostudy.own.arrive;

import org.jspecify.annotations.NullMarked;
