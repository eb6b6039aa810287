/**
 * Scenarios that follow from the decision model. May use all rooms but read.
 */
@NullMarked
package org.scostudy.scenario.generated;

import org.jspecify.annotations.NullMarked;
