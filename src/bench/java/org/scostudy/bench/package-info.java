/** Benchmarks: figures on one machine, next to a peer's where one can run beside. */
@NullMarked
package org.scostudy.bench;

import org.jspecify.annotations.NullMarked;
