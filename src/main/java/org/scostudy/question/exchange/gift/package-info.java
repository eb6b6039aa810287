/**
 * Moodle's GIFT, read and written, with what Moodle asks of all that it reads. May use run, files, item and format.
 */
@NullMarked
package org.scostudy.question.exchange.gift;

import org.jspecify.annotations.NullMarked;
