/**
 * Memory parameters of each learner's own, fitted to their log in the background; and of groups, for those who have too
 * few answers yet, from the logs of members who lend theirs. May use log and settings, and the optimiser of memory.
 */
@NamedInterface("fit")
@NullMarked
package org.scostudy.study.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
