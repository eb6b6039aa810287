/**
 * What a log says of a learner's memory, in numbers: plain Java that reads no clock and no database, on arrays, for a log
 * may have half a million answers. May use memory.
 */
@NullMarked
package org.scostudy.progress.statistics;

import org.jspecify.annotations.NullMarked;
