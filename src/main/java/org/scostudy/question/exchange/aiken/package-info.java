/**
 * Aiken, read and written. May use run, files, item and format.
 */
@NullMarked
package org.scostudy.question.exchange.aiken;

import org.jspecify.annotations.NullMarked;
