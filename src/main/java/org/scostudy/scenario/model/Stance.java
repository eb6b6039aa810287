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

    /** Whether it has nothing to say for or against. */
    public boolean isSilent() {
        return reasons.stream().allMatch(reason -> reason.side() == Reason.Side.NEITHER);
    }

    public boolean objects() {
        return kind == Kind.OBJECTS;
    }

    /** Whether it lets the text pass without being for it, and says what holds it back. */
    public boolean hesitates() {
        return kind == Kind.GOES_ALONG && hasReservations();
    }

    /** Whether it swallows something to let the text pass. */
    public boolean hasReservations() {
        return !objects() && reasons.stream().anyMatch(reason -> reason.side() == Reason.Side.AGAINST);
    }
}
