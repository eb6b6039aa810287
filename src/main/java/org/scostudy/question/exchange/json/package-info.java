/**
 * Our own JSON, read and written: it carries every kind whole. May use run, files, item and format.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
