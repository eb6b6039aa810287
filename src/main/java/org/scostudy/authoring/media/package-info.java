/**
 * Pictures and sounds: kept by what they hold, told by their first bytes, served in parts. May use bank.
 */
@NamedInterface("media")
@NullMarked
package org.scostudy.authoring.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
