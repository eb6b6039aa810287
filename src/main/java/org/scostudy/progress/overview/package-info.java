/**
 * The page Progress: what a learner did, how well it was remembered, what lies ahead. May use cards, record, statistics
 * and chart.
 */
@NullMarked
package org.scostudy.progress.overview;

import org.jspecify.annotations.NullMarked;
