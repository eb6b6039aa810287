/**
 * Anki packages, read and written, and its exports in text. May use run, files, item, format, csv, and json, in which a
 * note keeps what Anki has no field for.
 */
@NullMarked
package org.scostudy.question.exchange.anki;

import org.jspecify.annotations.NullMarked;
