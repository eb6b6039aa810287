package org.scostudy.study.fit;

import org.scostudy.memory.Parameters;

/**
 * Parameters that a learner was given for the time until there are own ones.
 *
 * @param group whose answers they were learned from
 * @param learners how many people those were
 */
record Borrowed(long group, int learners, Parameters parameters) {}
