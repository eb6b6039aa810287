package org.scostudy.scenario.model;

import java.util.List;
import java.util.Set;
import org.scostudy.common.InOrder;

/** What becomes of a proposal. */
public sealed interface Outcome {

    /** With every clause that it was tabled with. */
    record Adopted() implements Outcome {}

    /** One objection is enough. */
    record Blocked(Set<String> by) implements Outcome {
        public Blocked {
            by = InOrder.copy(by);
        }
    }

    /**
     * Adopted, but not as it was tabled.
     *
     * @param what ids of the clauses that are gone
     */
    record WateredDown(List<String> what) implements Outcome {
        public WateredDown {
            what = List.copyOf(what);
        }
    }

    record Postponed(String why) implements Outcome {}

    /** The word for it in story files and addresses. */
    default String word() {
        return switch (this) {
            case Adopted _ -> "adopted";
            case Blocked _ -> "blocked";
            case WateredDown _ -> "watered-down";
            case Postponed _ -> "postponed";
        };
    }

    /** Whether the members carry a text. */
    default boolean carried() {
        return switch (this) {
            case Adopted _, WateredDown _ -> true;
            case Blocked _, Postponed _ -> false;
        };
    }
}
