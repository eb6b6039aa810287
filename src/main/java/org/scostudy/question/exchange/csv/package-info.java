/**
 * Tables, read and written: our own columns, and those that others have. May use run, files, item and format.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
