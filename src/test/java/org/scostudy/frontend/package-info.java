/** The browser modules by themselves, in a real browser without the server: their types and what each of them does. */
@NullMarked
package org.scostudy.frontend;

import org.jspecify.annotations.NullMarked;
