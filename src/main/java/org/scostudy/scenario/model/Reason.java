package org.scostudy.scenario.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member stands where it stands.
 *
 * @param source id of the rule or interest
 * @param cites passages that it rests on
 * @param clause id of the clause that gives rise to it; null when it concerns the text as a whole
 * @param eased id of the clause that is a concession to it; null when nothing eases it
 */
public record Reason(
        String source,
        Side side,
        Strength strength,
        String text,
        List<String> cites,
        @Nullable String clause,
        @Nullable String eased) {

    public enum Side {
        FOR,
        AGAINST,
        NEITHER
    }

    public Reason {
        cites = List.copyOf(cites);
    }
}
