package org.scostudy.scenario.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    public List<Reason> against() {
        return reasons.stream()
                .filter(reason -> reason.side() == Reason.Side.AGAINST)
                .toList();
    }

    /** The weightiest reason against the text that nothing on the other side makes up for, or else the weightiest. */
    public Optional<Reason> deciding() {
        return Stream.concat(
                        against().stream()
                                .filter(reason ->
                                        counterweights(reason).findAny().isEmpty()),
                        against().stream())
                .findFirst();
    }

    /** What speaks for the clause that a worry is about, if the worry would make the member object and this outweighs it. */
    public Stream<Reason> counterweights(Reason worry) {
        return worry.strength().compareTo(Strength.CLEAR) > 0 && worry.eased() == null
                ? asWeighty(worry)
                        .filter(reason -> String.valueOf(worry.clause()).equals(reason.clause()))
                : Stream.empty();
    }

    /** What speaks for any part of the text with at least as much weight as a worry. */
    public Stream<Reason> asWeighty(Reason worry) {
        return reasons.stream()
                .filter(reason -> reason.side() == Reason.Side.FOR
                        && reason.clause() != null
                        && reason.strength().compareTo(worry.strength()) >= 0);
    }
}
