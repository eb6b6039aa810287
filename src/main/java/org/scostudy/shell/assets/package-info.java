/**
 * Our own modules and styles at addresses that change with them, so that browsers keep them without asking. May use
 * nothing else.
 */
@NullMarked
package org.scostudy.shell.assets;

import org.jspecify.annotations.NullMarked;
