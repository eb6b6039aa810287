/**
 * Screens: the streams over which changes come to them, what they ask for between, and what they send. May use look and hall.
 */
@NullMarked
package org.scostudy.live.screen;

import org.jspecify.annotations.NullMarked;
