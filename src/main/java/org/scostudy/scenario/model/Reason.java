package org.scostudy.scenario.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member stands where it stands.
 *
 * @param source id of the rule or interest
 * @param cites passages that it rests on
 * @param clause id of the clause that gives rise to it; null when it concerns the text as a whole
 */
public record Reason(
        String source,
        Side side,
        Strength strength,
        String text,
        List<String> cites,
        @Nullable String clause) {

    public enum Side {
        FOR,
        AGAINST,
        NEITHER
    }

    public Reason {
        cites = List.copyOf(cites);
    }
}
