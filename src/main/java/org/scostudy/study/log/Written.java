package org.scostudy.study.log;

import org.jspecify.annotations.Nullable;
import org.scostudy.study.settings.StudyChanges;

/**
 * What became of an answer.
 *
 * @param card as it is now; absent if nothing was written
 * @param answer as it stands in the log; absent if nothing was written
 * @param change what it did to the learner's mark
 */
public record Written(
        Recorded recorded, @Nullable Card card, Review.@Nullable Answer answer, StudyChanges.Replaced change) {}
