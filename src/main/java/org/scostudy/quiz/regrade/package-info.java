/**
 * Faulty questions of papers put right once learners have begun: what would change, then the change. May use attempt,
 * paper and item.
 */
@NamedInterface("regrade")
@NullMarked
package org.scostudy.quiz.regrade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
