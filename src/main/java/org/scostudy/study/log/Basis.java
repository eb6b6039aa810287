package org.scostudy.study.log;

import org.jspecify.annotations.Nullable;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudyChanges;

/**
 * What somebody who is about to write believes to know of a learner. It is believed if the mark still holds.
 *
 * @param schedulings in force at that mark; absent if nobody knows
 * @param days that come, as known at that mark; absent if nobody knows
 */
public record Basis(
        long mark,
        @Nullable Schedulings schedulings,
        @Nullable ComingDays days) {

    public static final Basis NONE = new Basis(StudyChanges.NEVER_READ, null, null);
}
