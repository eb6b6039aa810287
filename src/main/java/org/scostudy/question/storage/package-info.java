/**
 * Questions in the form in which a database keeps them. What is kept was checked when it came in, so nothing here guards
 * against strangers, and no change to a format of files changes what is kept. May use the notation of sides in the exchange.
 */
@NamedInterface("storage")
@NullMarked
package org.scostudy.question.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
