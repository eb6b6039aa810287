/**
 * Files of other programs that cannot be read: told by their first bytes and by what is in them, and named with what to do
 * instead. May use run, files and markup.
 */
@NullMarked
package org.scostudy.question.exchange.foreign;

import org.jspecify.annotations.NullMarked;
