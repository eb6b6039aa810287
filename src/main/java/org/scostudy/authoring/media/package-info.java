/**
 * Pictures and sounds: kept by what they hold, told by their first bytes, served in parts. May use bank.
 */
@NullMarked
package org.scostudy.authoring.media;

import org.jspecify.annotations.NullMarked;
