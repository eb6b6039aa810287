/**
 * Memory parameters of each learner's own, fitted to their log in the background. May use log and settings, and the
 * optimiser of memory.
 */
@NullMarked
package org.scostudy.study.fit;

import org.jspecify.annotations.NullMarked;
