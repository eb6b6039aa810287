/** Learners who answer while everything around them fails, and a count of what was acknowledged and is not there. */
@NullMarked
package org.scostudy.bench.soak;

import org.jspecify.annotations.NullMarked;
