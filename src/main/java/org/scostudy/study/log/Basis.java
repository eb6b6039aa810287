package org.scostudy.study.log;

import org.jspecify.annotations.Nullable;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;

/**
 * What somebody who is about to write believes to know of a learner. It is believed if the mark still holds.
 *
 * @param scheduling in force at that mark; absent if nobody knows
 * @param days that come, as known at that mark; absent if nobody knows
 */
public record Basis(
        long mark,
        StudySettings.@Nullable Versioned scheduling,
        @Nullable ComingDays days) {

    public static final Basis NONE = new Basis(StudyChanges.NEVER_READ, null, null);
}
