/**
 * Anki packages, read and written. May use run, files, item, format and json, in which a note keeps what Anki has no field
 * for.
 */
@NullMarked
package org.scostudy.question.exchange.anki;

import org.jspecify.annotations.NullMarked;
