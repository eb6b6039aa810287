package org.scostudy.classroom.gradebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor did to a mark.
 *
 * @param seq 1 for the first change of the mark
 * @param share the mark, 0 to 1, instead of the earned one; absent: the earned one counts
 * @param reason why; needed with a share
 * @param remark for the learner to read; empty when there is none
 */
public record MarkChange(
        long assignment,
        long member,
        int seq,
        @Nullable Double share,
        String reason,
        String remark,
        String instructor,
        Instant at) {}
