/**
 * Moodle's XML, read and written. May use run, files, item, format, xml and gift, whose signs its embedded answers have.
 */
@NullMarked
package org.scostudy.question.exchange.moodle;

import org.jspecify.annotations.NullMarked;
