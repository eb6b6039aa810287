/**
 * One file on its way into one bank. A reader streams: each question is handed over as soon as it is read, what cannot be
 * carried becomes a draft with a note, and what is wrong becomes a problem with its place. Files are hostile: every size is
 * limited before memory is spent. May use markup.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
