package org.scostudy.scenario.model;

import java.util.List;

/** Where a member stands on a text, and why: its reasons, the weightiest first. There is always at least one. */
public record Stance(String member, Kind kind, List<Reason> reasons) {

    public enum Kind {
        SUPPORTS,
        GOES_ALONG,
        OBJECTS
    }

    public Stance {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a stance without a reason: " + member);
        }
    }

    public boolean objects() {
        return kind == Kind.OBJECTS;
    }

    /** Whether it swallows something to let the text pass. */
    public boolean hasReservations() {
        return !objects() && reasons.stream().anyMatch(reason -> reason.side() == Reason.Side.AGAINST);
    }
}
