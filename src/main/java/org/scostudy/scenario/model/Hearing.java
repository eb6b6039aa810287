package org.scostudy.scenario.model;

import java.util.List;
import java.util.Map;
import org.scostudy.common.InOrder;

/**
 * A text on the table, and where each member stands on it.
 *
 * @param title of the proposal
 * @param clauses those on the table now
 * @param stances by member, in the order of the decision model
 * @param voices where guests stand who are heard and have no vote; only those with a view
 * @param outcome what the members make of the text as it stands
 */
public record Hearing(
        Motion motion,
        String title,
        List<Clause> clauses,
        Map<String, Stance> stances,
        Map<String, Stance> voices,
        Outcome outcome) {

    public Hearing {
        clauses = List.copyOf(clauses);
        stances = InOrder.copy(stances);
        voices = InOrder.copy(voices);
    }

    public Stance stance(String member) {
        Stance stance = stances.get(member);
        if (stance == null) {
            throw new IllegalArgumentException("no member " + member + " sits at the table");
        }
        return stance;
    }

    /** The members who object, in the order of the table. */
    public java.util.Set<String> objectors() {
        return InOrder.copy(stances.values().stream()
                .filter(Stance::objects)
                .map(Stance::member)
                .toList());
    }
}
