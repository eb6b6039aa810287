/**
 * Whose turn it is where several servers share the database: scheduled work is done by one of them. May use no other
 * room.
 */
@NullMarked
package org.scostudy.operation.turns;

import org.jspecify.annotations.NullMarked;
