/**
 * A learner's log and cards, read once for all pages that look at them, and kept while somebody looks. May use
 * statistics.
 */
@NullMarked
package org.scostudy.progress.record;

import org.jspecify.annotations.NullMarked;
