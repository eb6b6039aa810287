/** Other ways of studying and other kinds of memory than the house believes in, to be measured against. */
@NullMarked
package org.scostudy.bench.rival;

import org.jspecify.annotations.NullMarked;
