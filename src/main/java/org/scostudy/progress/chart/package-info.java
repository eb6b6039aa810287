/**
 * Drawings with what they say in words, their numbers as a table and as a file; tables for reading. Knows nothing of what
 * is drawn.
 */
@NamedInterface("chart")
@NullMarked
package org.scostudy.progress.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
