/**
 * Every format that questions come from or go out in, in one list: whoever offers formats asks here. May use all rooms of
 * the exchange.
 */
@NamedInterface("exchange")
@NullMarked
package org.scostudy.question.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
