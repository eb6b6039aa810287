package org.scostudy.scenario.story;

import java.util.Set;
import org.scostudy.common.InOrder;

/** What a player says at a step. */
public sealed interface Answer {

    /** Those will object; nobody, if empty. */
    record Members(Set<String> members) implements Answer {
        public Members {
            members = InOrder.copy(members);
        }
    }

    record Chosen(String choice) implements Answer {}
}
