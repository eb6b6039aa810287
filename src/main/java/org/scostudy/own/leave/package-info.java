/**
 * Own cards to take along: as files for other programs and for here, and in the copy of one's data. May use shelf.
 */
@NullMarked
package org.scostudy.own.leave;

import org.jspecify.annotations.NullMarked;
