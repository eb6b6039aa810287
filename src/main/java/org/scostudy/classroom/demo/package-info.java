/**
 * The sample class of {@code --demo}: thirty simulated learners with four months behind them.
 */
@NullMarked
package org.scostudy.classroom.demo;

import org.jspecify.annotations.NullMarked;
