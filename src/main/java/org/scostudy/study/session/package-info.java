/**
 * A learner studying: cards are dealt, answered, taken back and put away, and the day goes on. May use queue, recall,
 * log and settings.
 */
@NamedInterface("session")
@NullMarked
package org.scostudy.study.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
