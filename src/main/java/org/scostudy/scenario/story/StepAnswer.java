package org.scostudy.scenario.story;

import java.util.Set;
import org.scostudy.common.InOrder;

/** What a player says at a step. */
public sealed interface StepAnswer {

    /** Those will object; nobody, if empty. */
    record Members(Set<String> members) implements StepAnswer {
        public Members {
            members = InOrder.copy(members);
        }
    }

    record Chosen(String choice) implements StepAnswer {}
}
