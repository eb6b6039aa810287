package org.scostudy.scenario.negotiation;

import java.util.List;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Stance;

/**
 * A member stands otherwise than it stood on the text before, or hesitates where it did not.
 *
 * @param by the clauses that went or came and moved it
 * @param came ids of those of them that came
 */
public record Flip(String member, Stance from, Stance to, List<Clause> by, List<String> came) {

    public Flip {
        by = List.copyOf(by);
        came = List.copyOf(came);
    }
}
