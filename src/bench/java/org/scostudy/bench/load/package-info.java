/** Many learners at once, over HTTP, from this process to a server in another one. */
@NullMarked
package org.scostudy.bench.load;

import org.jspecify.annotations.NullMarked;
